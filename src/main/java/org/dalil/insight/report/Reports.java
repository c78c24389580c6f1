package org.dalil.insight.report;

import jakarta.inject.Singleton;

import org.dalil.article.care.OverdueText;
import org.dalil.article.care.ReviewDates;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.OverviewFilter;
import org.dalil.article.overview.OverviewFilter.State;
import org.dalil.article.overview.Overviews;
import org.dalil.article.review.Review;
import org.dalil.article.review.ReviewLists;
import org.dalil.article.review.decided.Decision;
import org.dalil.article.review.decided.Decisions;
import org.dalil.cases.worklist.CameFrom;
import org.dalil.cases.worklist.LinkRate;
import org.dalil.cases.worklist.Worklists;
import org.dalil.insight.calendar.Period;
import org.dalil.reading.DayViews;
import org.dalil.reading.Readings;
import org.dalil.reading.TextViews;
import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The door of this package. */
@Singleton
public class Reports {
    /** Past this a list of what waits is no list. */
    public static final int MOST = 500;

    private static final int MOST_TEXTS = 20_000;
    private static final int UNREAD_DAYS = 28;
    private static final int ASKED_OFTEN = 3;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final Readings readings;
    private final DayVisitorsRepository days;
    private final Worklists worklists;
    private final ReviewLists reviews;
    private final Decisions decisions;
    private final ReviewDates dates;
    private final Overviews overviews;
    private final Settings settings;
    private final Clock clock;

    Reports(
            Readings readings,
            DayVisitorsRepository days,
            Worklists worklists,
            ReviewLists reviews,
            Decisions decisions,
            ReviewDates dates,
            Overviews overviews,
            Settings settings,
            Clock clock) {
        this.readings = readings;
        this.days = days;
        this.worklists = worklists;
        this.reviews = reviews;
        this.decisions = decisions;
        this.dates = dates;
        this.overviews = overviews;
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

    /** Different visitors of each day that is counted. */
    public List<DayVisitors> visitors(Period period) {
        return days.between(period.from(), period.to());
    }

    /** Texts by their views, most first. */
    public List<TextViews> texts(Period period, int most) {
        return readings.byText(period.from(), period.to(), most);
    }

    /** All of them that were read at all. */
    public List<TextViews> texts(Period period) {
        return texts(period, Integer.MAX_VALUE);
    }

    /** What became of the cases that were closed in these days. */
    public LinkRate closed(Period period) {
        return worklists.linkRate(beginning(period.from()), beginning(period.to().plusDays(1)));
    }

    /** The same of one product alone. */
    public LinkRate closed(Period period, String product) {
        return worklists.linkRate(
                product, beginning(period.from()), beginning(period.to().plusDays(1)));
    }

    /** Texts that were live for four weeks and more and that nobody read in all that time. */
    public List<Overview> neverRead() {
        var since = beginning(today().minusDays(UNREAD_DAYS));
        var read =
                texts(new Period(FIRST, today())).stream()
                        .map(each -> each.article() + each.language().code())
                        .collect(Collectors.toSet());
        return listed(State.LIVE).stream()
                .filter(each -> each.isLive() && each.liveAt() != null)
                .filter(each -> Objects.requireNonNull(each.liveAt()).isBefore(since))
                .filter(each -> !read.contains(each.articleId() + each.language()))
                .limit(MOST)
                .toList();
    }

    /** Articles that somebody was to look at again before today, the longest first. */
    public List<OverdueText> overdue(Language preferred) {
        return dates.overdue(preferred).stream().limit(MOST).toList();
    }

    /** Translations whose original went on since. */
    public List<Overview> behind() {
        return listed(State.OUTDATED).stream().limit(MOST).toList();
    }

    /** Articles after which readers asked all the same, in the last four weeks. */
    public List<CameFrom> askedAfterReading() {
        var now = clock.instant();
        return worklists.cameFrom(now.minus(Duration.ofDays(UNREAD_DAYS)), now, ASKED_OFTEN, MOST);
    }

    private List<Overview> listed(State state) {
        var filter = new OverviewFilter(state, null, List.of(), null, "", null, today(), "");
        return overviews.page(filter, 1, MOST_TEXTS);
    }

    /** What waits for review, the longest first. */
    public List<Review> waiting() {
        return reviews.waiting(MOST);
    }

    public Waits waits(List<Review> waiting) {
        return Waits.of(waiting.stream().map(Review::createdAt).toList(), clock.instant());
    }

    /** The same by how long, the shortest first. */
    public List<WaitGroup> waitGroups(List<Review> waiting) {
        return WaitGroup.of(waiting.stream().map(Review::createdAt).toList(), clock.instant());
    }

    /** What was approved or sent back in these days, the earliest first. */
    public List<Decision> decided(Period period) {
        return decisions.between(
                beginning(period.from()), beginning(period.to().plusDays(1)), MOST_TEXTS);
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(settings.portal().zone()).toInstant();
    }
}
