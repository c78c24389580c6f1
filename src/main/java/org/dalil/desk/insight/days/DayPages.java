package org.dalil.desk.insight.days;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.account.Permission;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Times;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Exports;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.Tellings;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.desk.settings.field.FieldProblem;
import org.dalil.insight.calendar.MarkedDay;
import org.dalil.insight.calendar.MarkedDays;
import org.dalil.insight.calendar.MoonDays;
import org.dalil.insight.calendar.Weeks;
import org.dalil.text.Language;
import org.dalil.web.Asking;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Prints the list of marked days with the form below it. */
@Singleton
class DayPages {
    static final String PLACE = "/desk/insight/days";
    static final String CSV = PLACE + "/all.csv";
    private static final Set<String> DONE = Set.of("added", "removed");

    private final MarkedDays marked;
    private final Weeks weeks;
    private final Exports exports;
    private final Times times;
    private final Tellings tellings;
    private final DeskFrames frames;
    private final DeskPages pages;
    private final Clock clock;

    DayPages(
            MarkedDays marked,
            Weeks weeks,
            Exports exports,
            Times times,
            Tellings tellings,
            DeskFrames frames,
            DeskPages pages,
            Clock clock) {
        this.marked = marked;
        this.weeks = weeks;
        this.exports = exports;
        this.times = times;
        this.tellings = tellings;
        this.frames = frames;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * @param problems by field, the key of a message
     */
    HttpResponse<?> show(
            HttpRequest<?> request, Asking asking, DaysForm typed, Map<String, String> problems) {
        var language = frames.language(request);
        var telling = tellings.in(language);
        var words = new DayWords(telling, problems);
        var done = request.getParameters().get("done", String.class).orElse("");
        var keeps = asking.may(Permission.KEEP_ARTICLES);
        var all = marked.all();
        var title = telling.say("insight.days.title");
        var proposed = MoonDays.around(times.day(clock.instant()), all);
        var page =
                new MarkedDaysPage(
                        frames.of(request, asking, "insight/days", title),
                        problems.isEmpty() && DONE.contains(done) ? "insight.days." + done : "",
                        problems.keySet().stream()
                                .map(each -> new FieldProblem(each, said(words, each)))
                                .toList(),
                        words.week(weeks.first()),
                        all.stream().map(each -> line(each, language, keeps)).toList(),
                        all.isEmpty() ? null : CSV,
                        keeps ? words.form(typed, proposed) : null);
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return pages.showOnce(status, "desk/insight/days", page, language);
    }

    HttpResponse<?> give(HttpRequest<?> request, Asking asking) {
        var telling = tellings.in(frames.language(request));
        var head =
                Stream.of(
                                "insight.days.name",
                                "insight.days.kind",
                                "insight.days.first",
                                "insight.days.last")
                        .map(telling::say)
                        .toList();
        var rows = marked.all().stream().map(each -> row(each, telling)).toList();
        return exports.give(asking, "dalil-marked-days", head, rows);
    }

    private static List<Cell> row(MarkedDay day, Telling telling) {
        return List.of(
                Cell.of(day.name()),
                Cell.of(telling.say(DayWords.label(day.kind()))),
                Cell.of(day.first()),
                Cell.of(day.last()));
    }

    private static String said(DayWords words, String field) {
        return String.valueOf(words.problem(field));
    }

    private static MarkedDaysPage.Line line(MarkedDay day, Language page, boolean keeps) {
        return new MarkedDaysPage.Line(
                Words.of(day.name(), page),
                DayWords.label(day.kind()),
                day.first(),
                day.last(),
                keeps ? PLACE + "/" + day.id() + "/removal" : null);
    }
}
