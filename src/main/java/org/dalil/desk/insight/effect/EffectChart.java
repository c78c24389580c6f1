package org.dalil.desk.insight.effect;

import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.LineChart;
import org.dalil.desk.insight.chart.LineDrawing;
import org.dalil.desk.insight.chart.LinePlan;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.insight.calendar.MarkedDay;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.effect.Effect;
import org.dalil.insight.effect.window.WeekPoint;
import org.dalil.insight.effect.window.Windows;
import org.dalil.statistics.Share;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Draws a topic's share of failed attempts week by week, with what was before and after. */
final class EffectChart {
    private static final int WEEK = 7;

    /** Below, a share of a week is chance more than anything else; it is drawn as a gap. */
    private static final int FEWEST = 5;

    private final Telling telling;

    EffectChart(Telling telling) {
        this.telling = telling;
    }

    /**
     * @param effect of which at least one week is known
     * @param also when other revisions of the same article went live
     */
    LineChart of(Effect effect, Windows windows, List<MarkedDay> marked, List<LocalDate> also) {
        var title = telling.say("insight.effect.line");
        return LineDrawing.of(
                "line-" + effect.task(),
                title,
                plan(effect, windows, marked, also),
                Sheet.of(telling.language()),
                new EffectTable(telling).of(title, effect, windows));
    }

    static Period shown(Effect effect, Windows windows) {
        return new Period(first(effect, windows), last(effect, windows));
    }

    private LinePlan plan(
            Effect effect, Windows windows, List<MarkedDay> marked, List<LocalDate> also) {
        var from = first(effect, windows);
        var to = last(effect, windows);
        var top = LinePlan.top(highest(effect));
        return new LinePlan(
                from,
                to,
                top,
                DoubleStream.of(0, top / 2, top).mapToObj(this::height).toList(),
                Stream.of(from, to).map(day -> new LinePlan.Day(day, telling.day(day))).toList(),
                bands(windows, marked),
                moments(windows.live(), also),
                means(effect, windows),
                List.of(
                        line("insight.effect.own", Tone.BAD, effect, WeekPoint::own),
                        line("insight.effect.others", Tone.EDGE, effect, WeekPoint::others)));
    }

    private List<LinePlan.Day> moments(LocalDate live, List<LocalDate> also) {
        var said = telling.say("insight.effect.published", Map.of("day", telling.day(live)));
        return Stream.concat(
                        Stream.of(new LinePlan.Day(live, said)),
                        also.stream().map(LinePlan.Day::unsaid))
                .toList();
    }

    /**
     * All that is compared, and the bad days that are not: nothing is hidden by where it begins.
     */
    private static LocalDate first(Effect effect, Windows windows) {
        var days = windows.before().stream().map(Period::from);
        return Stream.concat(
                        days, Stream.of(effect.line().getFirst().first(), windows.chosen().from()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** In the first week nothing is drawn behind the day its text went live, but the day is. */
    private static LocalDate last(Effect effect, Windows windows) {
        var after = windows.after();
        return Stream.of(
                        effect.line().getLast().first().plusDays(WEEK - 1L),
                        after == null ? windows.live() : after.to(),
                        windows.live())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<LinePlan.Days> bands(Windows windows, List<MarkedDay> marked) {
        var chosen = windows.chosen();
        var left =
                new LinePlan.Days(
                        chosen.from(), chosen.to(), telling.say("insight.effect.left"), true);
        return Stream.concat(
                        Stream.of(left),
                        marked.stream()
                                .map(
                                        each ->
                                                new LinePlan.Days(
                                                        each.first(), each.last(), each.name())))
                .toList();
    }

    private LinePlan.Height height(double value) {
        return new LinePlan.Height(value, telling.percent(value));
    }

    private LinePlan.Line line(
            String name, Tone tone, Effect effect, Function<WeekPoint, Share> share) {
        var values =
                effect.line().stream()
                        .map(
                                each ->
                                        new LinePlan.Value(
                                                each.first().plusDays(WEEK / 2),
                                                value(share.apply(each))))
                        .toList();
        return new LinePlan.Line(telling.say(name), tone, values);
    }

    private static @Nullable Double value(Share share) {
        return share.all() < FEWEST ? null : share.value();
    }

    private static double highest(Effect effect) {
        return effect.line().stream()
                .flatMap(each -> Stream.of(each.own(), each.others()))
                .filter(each -> each.all() >= FEWEST)
                .mapToDouble(Share::value)
                .max()
                .orElse(0);
    }

    private List<LinePlan.Mean> means(Effect effect, Windows windows) {
        var means = new ArrayList<LinePlan.Mean>();
        if (!effect.before().isEmpty() && !windows.before().isEmpty()) {
            windows.before().reversed().stream()
                    .map(each -> mean("before", each, effect.before(), true))
                    .map(each -> means.isEmpty() ? each : each.unsaid())
                    .forEach(means::add);
        }
        var after = windows.after();
        if (!effect.after().isEmpty() && after != null) {
            means.add(mean("after", after, effect.after(), false));
        }
        return means;
    }

    private LinePlan.Mean mean(String when, Period days, Share share, boolean before) {
        var said =
                telling.say(
                        "insight.effect." + when + "Level",
                        Map.of("share", telling.percent(share.value())));
        return new LinePlan.Mean(days.from(), days.to(), share.value(), said, Tone.ACCENT, before);
    }
}
