package org.dalil.insight.report;

import jakarta.inject.Singleton;

import org.dalil.article.review.Review;
import org.dalil.article.review.ReviewLists;
import org.dalil.cases.worklist.LinkRate;
import org.dalil.cases.worklist.Worklists;
import org.dalil.insight.calendar.Period;
import org.dalil.reading.DayViews;
import org.dalil.reading.Readings;
import org.dalil.reading.TextViews;
import org.dalil.settings.Settings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The door of this package. */
@Singleton
public class Reports {
    /** Past this a list of what waits is no list. */
    public static final int MOST = 500;

    private final Readings readings;
    private final Worklists worklists;
    private final ReviewLists reviews;
    private final Settings settings;
    private final Clock clock;

    Reports(
            Readings readings,
            Worklists worklists,
            ReviewLists reviews,
            Settings settings,
            Clock clock) {
        this.readings = readings;
        this.worklists = worklists;
        this.reviews = reviews;
        this.settings = settings;
        this.clock = clock;
    }

    /** The portal's day it is now. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.portal().zone());
    }

    /** Views of all articles by day and language; days without any are absent. */
    public List<DayViews> views(Period period) {
        return readings.daily(period.from(), period.to());
    }

    /** Texts by their views, most first. */
    public List<TextViews> texts(Period period, int most) {
        return readings.byText(period.from(), period.to(), most);
    }

    /** What became of the cases that were closed in these days. */
    public LinkRate closed(Period period) {
        return worklists.linkRate(beginning(period.from()), beginning(period.to().plusDays(1)));
    }

    /** What waits for review, the longest first. */
    public List<Review> waiting() {
        return reviews.waiting(MOST);
    }

    public Waits waits(List<Review> waiting) {
        return Waits.of(waiting.stream().map(Review::createdAt).toList(), clock.instant());
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(settings.portal().zone()).toInstant();
    }
}
