package org.dalil.desk.insight.effect;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.Exports;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.Tellings;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.Verdicts;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.effect.Effect;
import org.dalil.insight.effect.Effects;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.insight.report.Reports;
import org.dalil.web.Asking;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints what the steps of a month changed, and what one did. */
@Singleton
class EffectPages {
    static final String PLACE = "/desk/insight/effects";
    private static final String SECTION = "insight/effects";
    private static final int MONTHS = 12;

    private final Effects effects;
    private final GapTasks tasks;
    private final EffectDrawings drawings;
    private final EffectLinks links;
    private final Reports reports;
    private final Exports exports;
    private final Tellings tellings;
    private final DeskFrames frames;
    private final DeskPages pages;

    EffectPages(
            Effects effects,
            GapTasks tasks,
            EffectDrawings drawings,
            EffectLinks links,
            Reports reports,
            Exports exports,
            Tellings tellings,
            DeskFrames frames,
            DeskPages pages) {
        this.effects = effects;
        this.tasks = tasks;
        this.drawings = drawings;
        this.links = links;
        this.reports = reports;
        this.exports = exports;
        this.tellings = tellings;
        this.frames = frames;
        this.pages = pages;
    }

    HttpResponse<?> month(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var telling = tellings.in(language);
        var now = YearMonth.from(reports.today());
        var month = month(request);
        var pooled = effects.ofMonth(month, language, asking.person());
        var lines = new MonthLines(telling);
        var said = lines.pooled(pooled);
        var page =
                new EffectsPage(
                        frames.of(request, asking, SECTION, telling.say("insight.effects.title")),
                        telling.say("insight.effects.lead", Map.of("month", named(month, telling))),
                        months(now, month, telling),
                        said,
                        said == null || !Verdicts.isTold(pooled.verdict())
                                ? null
                                : new Verdicts(telling).judged(pooled.verdict()),
                        lines.standing(pooled),
                        lines.chart(pooled),
                        lines.lines(pooled, live(month)),
                        PLACE + ".csv?month=" + month);
        return pages.show(request, "desk/insight/effects", page, language);
    }

    HttpResponse<?> file(HttpRequest<?> request, Asking asking) {
        var language = frames.language(request);
        var month = month(request);
        var pooled = effects.ofMonth(month, language, asking.person());
        var file = new MonthFile(tellings.in(language));
        return exports.give(
                asking, "dalil-effects-" + month, file.head(), file.rows(pooled, live(month)));
    }

    private YearMonth month(HttpRequest<?> request) {
        var now = YearMonth.from(reports.today());
        return request.getParameters()
                .get("month", String.class)
                .map(typed -> month(typed, now))
                .orElseGet(() -> live(now.minusMonths(1)).isEmpty() ? now : now.minusMonths(1));
    }

    private Map<Long, GapTask> live(YearMonth month) {
        return tasks.live(new Period(month.atDay(1), month.atEndOfMonth())).stream()
                .collect(Collectors.toMap(GapTask::taskId, Function.identity()));
    }

    HttpResponse<?> one(HttpRequest<?> request, Asking asking, long task) {
        var language = frames.language(request);
        var telling = tellings.in(language);
        var begun = tasks.of(task);
        var effect = effects.of(task, language, asking.person());
        if (begun.isEmpty() || effect.isEmpty()) {
            return HttpResponse.status(HttpStatus.NOT_FOUND);
        }
        var page = page(request, asking, telling, begun.get(), effect.get());
        return pages.show(request, "desk/insight/effect", page, language);
    }

    private EffectPage page(
            HttpRequest<?> request, Asking asking, Telling telling, GapTask begun, Effect effect) {
        var name = new TopicWords(telling).name(effect.topic());
        var title = telling.say("insight.effect.title", Map.of("topic", name.text()));
        var windows = effect.windows();
        var words = new EffectWindows(telling);
        return new EffectPage(
                frames.of(request, asking, SECTION, title),
                title,
                TopicWords.address(effect.topic().id()),
                name,
                "/desk/tasks/" + begun.taskId(),
                new Verdicts(telling).line(effect, begun),
                drawings.of(effect, begun, telling),
                windows == null
                        ? List.of()
                        : words.of(
                                effect,
                                windows,
                                links.before(effect, begun, asking.person()),
                                links.after(effect, begun, asking.person())),
                windows == null ? null : words.next(windows),
                !effect.isCompared());
    }

    private static List<Choice> months(YearMonth now, YearMonth chosen, Telling telling) {
        return IntStream.range(0, MONTHS)
                .mapToObj(now::minusMonths)
                .map(each -> Choice.named(each.toString(), named(each, telling), chosen.toString()))
                .toList();
    }

    /** A month by its first and last day: the portal may count in another calendar. */
    private static String named(YearMonth month, Telling telling) {
        return telling.day(month.atDay(1)) + " – " + telling.day(month.atEndOfMonth());
    }

    private static YearMonth month(String typed, YearMonth now) {
        try {
            var month = YearMonth.parse(typed);
            return month.isAfter(now) || month.getYear() < 2000 ? now : month;
        } catch (DateTimeException _) {
            return now;
        }
    }
}
