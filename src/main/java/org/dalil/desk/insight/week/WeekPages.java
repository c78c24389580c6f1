package org.dalil.desk.insight.week;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.account.Permission;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.insight.Exports;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.Tellings;
import org.dalil.desk.insight.filter.FilterReading;
import org.dalil.desk.insight.filter.FilterWords;
import org.dalil.desk.insight.filter.TypedFilter;
import org.dalil.desk.insight.step.StepOffers;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.Week;
import org.dalil.insight.letter.WeeklyLetters;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Prints the week's page, and gives it as a file. */
@Singleton
class WeekPages {
    static final String PLACE = "/desk/insight";
    private static final String CSV = PLACE + "/week.csv";
    private static final Set<String> DONE = Set.of("letterOn", "letterOff");

    private final Gaps gaps;
    private final FilterReading reading;
    private final WeekFilters filters;
    private final WeekNews news;
    private final StepOffers offers;
    private final WeeklyLetters letters;
    private final Exports exports;
    private final Tellings tellings;
    private final DeskFrames frames;
    private final DeskPages pages;

    WeekPages(
            Gaps gaps,
            FilterReading reading,
            WeekFilters filters,
            WeekNews news,
            StepOffers offers,
            WeeklyLetters letters,
            Exports exports,
            Tellings tellings,
            DeskFrames frames,
            DeskPages pages) {
        this.gaps = gaps;
        this.reading = reading;
        this.filters = filters;
        this.news = news;
        this.offers = offers;
        this.letters = letters;
        this.exports = exports;
        this.tellings = tellings;
        this.frames = frames;
        this.pages = pages;
    }

    HttpResponse<?> show(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var telling = tellings.in(language);
        var typed = reading.of(request);
        var filter = typed.filter();
        var week = gaps.week(filter, language, asking.person());
        var lines =
                new WeekLines(
                        telling,
                        typed,
                        asking.may(Permission.KEEP_ARTICLES),
                        offers::of,
                        news.answered(filter.period()));
        var ignored = gaps.ignored(language, asking.person());
        var csv = CSV + typed.query();
        var ranked = week instanceof Week.Ranked all ? lines.ranked(all, ignored, csv) : null;
        var plain = week instanceof Week.Plain few ? lines.plain(few) : null;
        var isEmpty = ranked == null && plain == null;
        var done = request.getParameters().get("done", String.class).orElse("");
        var page =
                new WeekPage(
                        frames.of(
                                request, asking, "insight/week", telling.say("insight.week.title")),
                        new FilterWords(telling).days(typed),
                        DONE.contains(done) ? "insight.week." + done : "",
                        news.missing(filter.period(), telling),
                        news.notes(filter, telling),
                        filters.problems(typed, reading.bounds(), telling),
                        filters.choices(typed, telling),
                        filters.unplaced(typed, week.unplaced(), telling),
                        filters.free(typed, reading.bounds(), telling),
                        ranked,
                        plain,
                        isEmpty ? empty(typed, telling) : null,
                        letter(asking));
        var status = typed.free().isWrong() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK;
        return pages.showOnce(status, "desk/insight/week", page, language);
    }

    private WeekPage.@Nullable Letter letter(Asking asking) {
        return letters.areSent() ? new WeekPage.Letter(letters.isAsked(asking.person())) : null;
    }

    /** What cannot be a file is a page that says why. */
    HttpResponse<?> give(HttpRequest<?> request, Asking asking) {
        var typed = reading.of(request);
        if (typed.free().isWrong()) {
            return show(request, asking);
        }
        var language = frames.language(request);
        var week = gaps.whole(typed.filter(), language, asking.person());
        var days = typed.period();
        var name =
                typed.isFree()
                        ? "dalil-days-" + days.from() + "-" + days.to()
                        : "dalil-week-" + days.to();
        var file = new WeekFile(tellings.in(language));
        return switch (week) {
            case Week.Ranked all -> exports.give(asking, name, file.head(), file.rows(all.first()));
            case Week.Plain few ->
                    exports.give(asking, name, file.plainHead(), file.plainRows(few.lines()));
        };
    }

    private String empty(TypedFilter typed, Telling telling) {
        return typed.isFiltered() ? telling.say("insight.week.emptyFilter") : news.empty(telling);
    }
}
