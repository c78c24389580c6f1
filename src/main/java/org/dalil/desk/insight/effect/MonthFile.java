package org.dalil.desk.insight.effect;

import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.Verdicts;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.effect.Effect;
import org.dalil.insight.effect.Pooled;
import org.dalil.insight.gap.plan.GapTask;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The steps of a month as rows of a file; shares as numbers from -1 to 1. */
final class MonthFile {
    private final Telling telling;

    MonthFile(Telling telling) {
        this.telling = telling;
    }

    List<String> head() {
        return Stream.of(
                        "insight.effects.topic",
                        "insight.effects.step",
                        "insight.effects.live",
                        "insight.effect.difference",
                        "insight.chart.from",
                        "insight.chart.to",
                        "insight.effects.verdict")
                .map(telling::say)
                .toList();
    }

    List<List<Cell>> rows(Pooled month, Map<Long, GapTask> tasks) {
        return month.effects().stream()
                .filter(each -> tasks.containsKey(each.task()))
                .map(each -> row(each, tasks.get(each.task())))
                .toList();
    }

    private List<Cell> row(Effect effect, GapTask task) {
        var difference = effect.difference();
        var live = task.liveOn();
        return List.of(
                Cell.of(new TopicWords(telling).kept(effect.topic())),
                Cell.of(telling.say(TopicWords.label(task.step()))),
                live == null ? new Cell.Nothing() : Cell.of(live),
                difference == null ? new Cell.Nothing() : Cell.of(difference.value()),
                difference == null ? new Cell.Nothing() : Cell.of(difference.interval().low()),
                difference == null ? new Cell.Nothing() : Cell.of(difference.interval().high()),
                Cell.of(new Verdicts(telling).judged(effect.verdict()).words()));
    }
}
