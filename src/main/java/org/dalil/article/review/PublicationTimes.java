package org.dalil.article.review;

import static org.dalil.article.review.ReviewRefused.Rule.TIME_FAR;
import static org.dalil.article.review.ReviewRefused.Rule.TIME_PAST;

import jakarta.inject.Singleton;

import org.dalil.settings.Settings;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/** Times of publication are said by the clock on the portal's wall, whoever's browser asks. */
@Singleton
class PublicationTimes {
    private static final Duration FARTHEST = Duration.ofDays(366);

    private final Settings settings;
    private final Clock clock;

    PublicationTimes(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A time that the wall's clock skips (summer time begins) is the one an hour later, one that it
     * shows twice the first.
     */
    @Nullable Instant of(@Nullable LocalDateTime wall) {
        if (wall == null) {
            return null;
        }
        if (wall.getYear() < 1970 || wall.getYear() > 9999) {
            throw new ReviewRefused(wall.getYear() < 1970 ? TIME_PAST : TIME_FAR);
        }
        var at = wall.atZone(settings.portal().zone()).toInstant();
        if (!at.isAfter(clock.instant())) {
            throw new ReviewRefused(TIME_PAST);
        }
        if (at.isAfter(clock.instant().plus(FARTHEST))) {
            throw new ReviewRefused(TIME_FAR);
        }
        return at;
    }
}
