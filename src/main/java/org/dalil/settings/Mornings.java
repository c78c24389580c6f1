package org.dalil.settings;

import jakarta.inject.Singleton;

import java.time.Clock;

/** When mails that nobody waits for are sent: not at night, by the clock on the portal's wall. */
@Singleton
public class Mornings {
    private static final int BEGINNING = 7;

    private final Settings settings;
    private final Clock clock;

    Mornings(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Also later in the day: whoever was down in the morning sends then. */
    public boolean isOne() {
        return clock.instant().atZone(settings.portal().zone()).getHour() >= BEGINNING;
    }
}
