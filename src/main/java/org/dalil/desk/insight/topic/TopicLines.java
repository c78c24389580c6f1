package org.dalil.desk.insight.topic;

import org.dalil.desk.insight.GapWords;
import org.dalil.desk.insight.OutcomeWords;
import org.dalil.desk.insight.StepDeed;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.SplitBar;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.insight.gap.Gap;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.cause.GapStep;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a topic's figures into the words and charts of its page. */
final class TopicLines {
    private final Telling telling;
    private final TopicWords topics;

    TopicLines(Telling telling) {
        this.telling = telling;
        this.topics = new TopicWords(telling);
    }

    String sentence(Gap gap) {
        return new GapWords(telling)
                .sentence(
                        gap.counts().failed(),
                        gap.counts().attempts(),
                        gap.failed().low(),
                        gap.failed().high(),
                        gap.counts().unclear(),
                        gap.cases());
    }

    /** The one for the most frequent cause first; then those that need no article. */
    List<StepDeed> steps(Gap gap) {
        var cause = gap.cause();
        if (cause == null) {
            return List.of();
        }
        return Stream.concat(Stream.of(cause.step()), Stream.of(GapStep.SYNONYM, GapStep.WRITE))
                .distinct()
                .map(each -> topics.deed(gap, each))
                .toList();
    }

    /** Null where nothing failed. */
    @Nullable BarChart causes(Gap gap, String evidence) {
        var cause = gap.cause();
        if (cause == null || gap.causes().isEmpty()) {
            return null;
        }
        var bars = sorted(gap).map(each -> bar(each, evidence)).toList();
        var title = telling.say("insight.topic.causes", Map.of("cause", said(cause)));
        var rows =
                bars.stream()
                        .map(
                                each ->
                                        new Table.Row(
                                                each.label(), each.address(), List.of(each.said())))
                        .toList();
        var heads =
                List.of(telling.say("insight.cause.title"), telling.say("insight.chart.number"));
        return BarChart.of(
                "causes",
                title,
                bars,
                0,
                Sheet.of(telling.language()),
                new Table(title, heads, rows, null));
    }

    List<TopicPage.Rule> rules(Gap gap) {
        return sorted(gap)
                .map(each -> GapWords.key(each.getKey().name()))
                .map(key -> new TopicPage.Rule("insight.cause." + key, "insight.rule." + key))
                .toList();
    }

    private static Stream<Map.Entry<Cause, Integer>> sorted(Gap gap) {
        return gap.causes().entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(
                        Map.Entry.<Cause, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()));
    }

    private BarChart.Measured bar(Map.Entry<Cause, Integer> cause, String evidence) {
        return new BarChart.Measured(
                said(cause.getKey()),
                evidence + "?cause=" + cause.getKey().name(),
                cause.getValue(),
                telling.number(cause.getValue()),
                Tone.BAD,
                null);
    }

    private String said(Cause cause) {
        return telling.say("insight.cause." + GapWords.key(cause.name()));
    }

    /** Null where nothing was tried. */
    @Nullable SplitBar outcomes(Gap gap) {
        var counts = gap.counts();
        if (counts.attempts() == 0) {
            return null;
        }
        var parts = new ArrayList<SplitBar.Measured>();
        var rows = new ArrayList<Table.Row>();
        for (var outcome : OutcomeWords.ORDER) {
            var number = counts.of(outcome);
            var label = telling.say(OutcomeWords.label(outcome));
            parts.add(
                    new SplitBar.Measured(
                            label, number, telling.number(number), OutcomeWords.tone(outcome)));
            var share = telling.percent((double) number / counts.attempts());
            rows.add(new Table.Row(label, null, List.of(telling.number(number), share)));
        }
        var title =
                telling.say(
                        "insight.topic.outcomes",
                        Map.of("failed", counts.failed(), "all", counts.attempts()));
        var row = new SplitBar.Row(title, null, telling.number(counts.attempts()), parts);
        var heads =
                List.of(
                        telling.say("insight.evidence.outcome"),
                        telling.say("insight.chart.number"),
                        telling.say("insight.chart.share"));
        return SplitBar.of(
                "outcomes",
                title,
                List.of(row),
                Sheet.of(telling.language()),
                new Table(title, heads, rows, null));
    }
}
