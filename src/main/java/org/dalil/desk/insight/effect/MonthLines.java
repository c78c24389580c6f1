package org.dalil.desk.insight.effect;

import org.dalil.desk.insight.EffectWords;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.Verdicts;
import org.dalil.desk.insight.chart.ForestChart;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.insight.effect.Effect;
import org.dalil.insight.effect.Pooled;
import org.dalil.insight.effect.Verdict;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.statistics.Estimate;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts the steps of a month into the words of their page, and into one answer. */
final class MonthLines {
    private final Telling telling;
    private final EffectWords words;
    private final TopicWords topics;
    private final Verdicts verdicts;

    MonthLines(Telling telling) {
        this.telling = telling;
        this.words = new EffectWords(telling);
        this.topics = new TopicWords(telling);
        this.verdicts = new Verdicts(telling);
    }

    /**
     * @param tasks by number
     */
    List<EffectsPage.Line> lines(Pooled month, Map<Long, GapTask> tasks) {
        return month.effects().stream()
                .filter(each -> tasks.containsKey(each.task()))
                .map(each -> line(each, tasks.get(each.task())))
                .toList();
    }

    private EffectsPage.Line line(Effect effect, GapTask task) {
        return new EffectsPage.Line(topics.name(effect.topic()), verdicts.line(effect, task));
    }

    /** Null where nothing can be told. */
    @Nullable String pooled(Pooled month) {
        var difference = month.difference();
        return difference == null
                ? null
                : telling.say(
                        "insight.effects.pooled",
                        Map.of("n", month.pooled(), "finding", said(difference, month.verdict())));
    }

    /** Whether that is the last word: the last of them to be judged says so for all. */
    @Nullable String standing(Pooled month) {
        return month.difference() == null
                ? null
                : month.isFinal()
                        ? latest(month, Effect::finalOf).map(verdicts::lastWord).orElse(null)
                        : latest(month, MonthLines::finalOn).map(verdicts::soFar).orElse(null);
    }

    private static @Nullable LocalDate finalOn(Effect effect) {
        var windows = effect.windows();
        return windows == null ? null : windows.finalOn();
    }

    private static Optional<LocalDate> latest(
            Pooled month, Function<Effect, @Nullable LocalDate> day) {
        return month.effects().stream()
                .map(day)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** Null where not one of them can be told. */
    @Nullable ForestChart chart(Pooled month) {
        var rows =
                month.effects().stream()
                        .filter(each -> each.difference() != null)
                        .map(
                                each ->
                                        measured(
                                                topics.name(each.topic()).text(),
                                                Verdicts.address(each.task()),
                                                Objects.requireNonNull(each.difference()),
                                                each.verdict()))
                        .toList();
        if (rows.isEmpty()) {
            return null;
        }
        var all = telling.say("insight.effects.all");
        var whole =
                month.difference() == null
                        ? null
                        : measured(all, null, month.difference(), month.verdict());
        var title = telling.say("insight.effects.chart");
        var sides =
                List.of(
                        telling.say("insight.effects.fewerSide"),
                        telling.say("insight.effects.moreSide"));
        var sheet = Sheet.of(telling.language());
        return ForestChart.of(
                "forest", title, sides, rows, whole, sheet, table(title, rows, whole));
    }

    private ForestChart.Measured measured(
            String label, @Nullable String address, Estimate difference, Verdict verdict) {
        return new ForestChart.Measured(
                label,
                address,
                difference.value(),
                difference.interval().low(),
                difference.interval().high(),
                said(difference, verdict),
                tone(verdict));
    }

    /** Only what is called better or worse has the colour of it. */
    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Better() -> Tone.GOOD;
            case Verdict.Worse() -> Tone.BAD;
            case Verdict.NoChange(), Verdict.TooEarly _, Verdict.CannotTell(), Verdict.NotLive() ->
                    Tone.EDGE;
        };
    }

    /** What the verdict refuses, no sentence claims. */
    private String said(Estimate difference, Verdict verdict) {
        if (!Verdicts.isTold(verdict)) {
            return verdicts.judged(verdict).words();
        }
        var interval = difference.interval();
        return words.finding(difference.value(), interval.low(), interval.high());
    }

    private Table table(
            String title, List<ForestChart.Measured> rows, ForestChart.@Nullable Measured whole) {
        var heads =
                List.of(
                        telling.say("insight.effects.topic"),
                        telling.say("insight.effect.difference"));
        return new Table(
                title,
                heads,
                Stream.concat(rows.stream(), Stream.ofNullable(whole))
                        .map(
                                each ->
                                        new Table.Row(
                                                each.label(), each.address(), List.of(each.said())))
                        .toList(),
                null);
    }
}
