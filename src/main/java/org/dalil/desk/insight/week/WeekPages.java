package org.dalil.desk.insight.week;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;

import jakarta.inject.Singleton;

import org.dalil.account.Permission;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.Exports;
import org.dalil.desk.insight.Filters;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.Tellings;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.Gap;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.Week;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Prints the week's page, and gives it as a file. */
@Singleton
class WeekPages {
    static final String PLACE = "/desk/insight";
    private static final String CSV = PLACE + "/week.csv";

    private final Gaps gaps;
    private final Exports exports;
    private final Settings settings;
    private final Tellings tellings;
    private final DeskFrames frames;
    private final DeskPages pages;

    WeekPages(
            Gaps gaps,
            Exports exports,
            Settings settings,
            Tellings tellings,
            DeskFrames frames,
            DeskPages pages) {
        this.gaps = gaps;
        this.exports = exports;
        this.settings = settings;
        this.tellings = tellings;
        this.frames = frames;
        this.pages = pages;
    }

    HttpResponse<?> show(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var telling = tellings.in(language);
        var filter = filter(request);
        var week = gaps.week(filter, language, asking.person());
        var lines =
                new WeekLines(
                        telling,
                        settings.portal().languages(),
                        asking.may(Permission.KEEP_ARTICLES));
        var ranked = week instanceof Week.Ranked all ? lines.ranked(all, csv(filter)) : null;
        var plain = week instanceof Week.Plain few ? lines.plain(few) : null;
        var isEmpty = ranked == null && plain == null;
        var isFiltered = filter.language() != null;
        var page =
                new WeekPage(
                        frames.of(
                                request, asking, "insight/week", telling.say("insight.week.title")),
                        telling.say(
                                "insight.week.period",
                                Map.of("day", telling.day(filter.period().to()))),
                        "",
                        List.of(),
                        filters(filter, isFiltered, telling),
                        ranked,
                        plain,
                        isEmpty ? telling.say(empty(isFiltered)) : null,
                        null);
        return pages.show(request, "desk/insight/week", page, language);
    }

    HttpResponse<?> give(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var telling = tellings.in(language);
        var filter = filter(request);
        var week = gaps.week(filter, language, asking.person());
        List<List<Cell>> rows =
                week instanceof Week.Ranked all
                        ? all.first().stream().map(each -> row(each, telling)).toList()
                        : List.of();
        var name = "dalil-week-" + filter.period().to();
        return exports.give(asking, name, head(telling), rows);
    }

    private static String empty(boolean filtered) {
        return filtered ? "insight.week.emptyFilter" : "insight.week.empty";
    }

    private static List<Cell> row(Gap gap, Telling telling) {
        var topics = new TopicWords(telling);
        return List.of(
                Cell.of(gap.topic().id()),
                Cell.of(topics.name(gap.topic()).text()),
                Cell.of(gap.topic().language().code()),
                Cell.of(gap.weight()),
                Cell.of(gap.counts().attempts()),
                Cell.of(gap.counts().failed()),
                Cell.of(gap.counts().unclear()),
                Cell.of(gap.cases()),
                Cell.of(gap.cause() == null ? null : gap.cause().name()));
    }

    private static List<String> head(Telling telling) {
        return List.of(
                "#",
                telling.say("insight.chart.topic"),
                telling.say("insight.filter.language"),
                telling.say("insight.chart.number"),
                telling.say("insight.chart.attempts"),
                telling.say("insight.chart.failed"),
                telling.say("insight.outcome.unclear"),
                telling.say("insight.topic.cases"),
                telling.say("insight.cause.title"));
    }

    private static String csv(GapFilter filter) {
        var spoken = filter.language();
        return CSV + "?week=" + filter.period().to() + (spoken == null ? "" : "&in=" + spoken);
    }

    /** What is none of the choices counts as not chosen. */
    private GapFilter filter(HttpRequest<?> request) {
        var typed = request.getParameters();
        var until = day(typed.get("week", String.class).orElse(""));
        var period =
                until != null && gaps.weeks().contains(until)
                        ? Period.weeks4(until)
                        : gaps.latest();
        var code = typed.get("in", String.class).orElse("");
        var spoken =
                settings.portal().languages().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElse(null);
        return new GapFilter(spoken, null, null, period);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private Filters filters(GapFilter filter, boolean filtered, Telling telling) {
        var until = filter.period().to().toString();
        var spoken = filter.language() == null ? "" : filter.language().code();
        return new Filters(
                PLACE,
                filtered,
                gaps.weeks().stream()
                        .map(each -> Choice.named(each.toString(), telling.day(each), until))
                        .toList(),
                settings.portal().languages().stream().map(each -> choice(each, spoken)).toList(),
                List.of(),
                List.of());
    }

    private static Choice choice(Language each, String chosen) {
        return Choice.named(each.code(), each.ownName(), chosen);
    }
}
