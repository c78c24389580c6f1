package org.dalil.desk.insight.topic;

import org.dalil.desk.insight.GapWords;
import org.dalil.desk.insight.OutcomeWords;
import org.dalil.desk.insight.Phrase;
import org.dalil.desk.insight.StepDeed;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.SplitBar;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.desk.insight.evidence.EvidenceLinks;
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
    private final EvidenceLinks links;

    TopicLines(Telling telling, EvidenceLinks links) {
        this.telling = telling;
        this.topics = new TopicWords(telling);
        this.links = links;
    }

    /** Null where the number is none. */
    @Nullable Phrase made(Gap gap) {
        return gap.weight() == 0
                ? null
                : new Phrase(new GapWords(telling).made(gap), links.gap().weight());
    }

    /**
     * @param shares whether there are enough attempts to say any
     */
    List<Phrase> sentence(Gap gap, boolean shares) {
        return new GapWords(telling).phrases(gap, shares, links.gap());
    }

    /** The one for the most frequent cause first; then those that need no article. */
    List<StepDeed> steps(Gap gap) {
        var cause = gap.cause();
        if (cause == null) {
            return List.of();
        }
        return Stream.concat(Stream.of(cause.step()), Stream.of(GapStep.SYNONYM, GapStep.WRITE))
                .distinct()
                .map(each -> topics.deed(gap, each, links.filter().query()))
                .toList();
    }

    /** Null where nothing failed. */
    @Nullable BarChart causes(Gap gap) {
        var cause = gap.cause();
        if (cause == null || gap.causes().isEmpty()) {
            return null;
        }
        var bars = sorted(gap).map(this::bar).toList();
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

    private BarChart.Measured bar(Map.Entry<Cause, Integer> cause) {
        return new BarChart.Measured(
                said(cause.getKey()),
                links.to(cause.getKey()),
                cause.getValue(),
                telling.number(cause.getValue()),
                Tone.BAD,
                null);
    }

    private String said(Cause cause) {
        return telling.say("insight.cause." + GapWords.key(cause.name()));
    }

    /**
     * Null where nothing was tried.
     *
     * @param shares whether there are enough attempts to say any
     */
    @Nullable SplitBar outcomes(Gap gap, boolean shares) {
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
            rows.add(
                    new Table.Row(
                            label,
                            number == 0 ? null : links.to(outcome),
                            shares
                                    ? List.of(telling.number(number), share)
                                    : List.of(telling.number(number))));
        }
        var title =
                telling.say(
                        "insight.topic.outcomes",
                        Map.of("failed", counts.failed(), "all", counts.attempts()));
        var row = new SplitBar.Row(title, null, telling.number(counts.attempts()), parts);
        var heads =
                Stream.of("insight.evidence.outcome", "insight.chart.number", "insight.chart.share")
                        .limit(shares ? 3 : 2)
                        .map(telling::say)
                        .toList();
        return SplitBar.of(
                "outcomes",
                title,
                List.of(row),
                Sheet.of(telling.language()),
                new Table(title, heads, rows, null));
    }
}
