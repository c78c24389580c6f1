package org.dalil.reading;

import jakarta.inject.Singleton;

import org.dalil.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Days as the portal counts them. The zone is kept here, because settings may have to be fetched
 * from the base and counting must not wait for it.
 */
@Singleton
class Days {
    private static final Logger LOG = LoggerFactory.getLogger(Days.class);

    private final Settings settings;
    private final Clock clock;
    private volatile ZoneId zone = ZoneOffset.UTC;

    Days(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        refresh();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The day it was {@code ago}. */
    LocalDate before(Duration ago) {
        return LocalDate.ofInstant(clock.instant().minus(ago), zone);
    }

    /** Takes over the portal's zone; without the base the one known stays. */
    final void refresh() {
        try {
            zone = settings.portal().zone();
        } catch (RuntimeException unreachable) {
            LOG.debug("Zone of the portal not refreshed", unreachable);
        }
    }
}
