package org.dalil.desk.insight.week;

import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.gap.Gap;
import org.dalil.insight.gap.PlainLine;
import org.dalil.insight.topic.TopicLabel;

import java.util.List;
import java.util.stream.Stream;

/** A week's topics as rows of a file. */
final class WeekFile {
    private final Telling telling;
    private final TopicWords topics;

    WeekFile(Telling telling) {
        this.telling = telling;
        this.topics = new TopicWords(telling);
    }

    List<String> head() {
        return Stream.concat(
                        topic().stream(),
                        Stream.of(
                                        "insight.chart.number",
                                        "insight.chart.attempts",
                                        "insight.chart.failed",
                                        "insight.outcome.unclear",
                                        "insight.topic.cases",
                                        "insight.cause.title")
                                .map(telling::say))
                .toList();
    }

    List<List<Cell>> rows(List<Gap> gaps) {
        return gaps.stream().map(this::row).toList();
    }

    private List<Cell> row(Gap gap) {
        var cause = gap.cause();
        return Stream.concat(
                        topic(gap.topic()).stream(),
                        Stream.of(
                                Cell.of(gap.weight()),
                                Cell.of(gap.counts().attempts()),
                                Cell.of(gap.counts().failed()),
                                Cell.of(gap.counts().unclear()),
                                Cell.of(gap.cases()),
                                Cell.of(
                                        cause == null
                                                ? null
                                                : telling.say(TopicWords.cause(cause).label()))))
                .toList();
    }

    List<String> plainHead() {
        return Stream.concat(
                        topic().stream(),
                        Stream.of(
                                        "insight.topic.words",
                                        "insight.topic.cases",
                                        "insight.evidence.day")
                                .map(telling::say))
                .toList();
    }

    List<List<Cell>> plainRows(List<PlainLine> lines) {
        return lines.stream().map(this::row).toList();
    }

    private List<Cell> row(PlainLine line) {
        return Stream.concat(
                        topic(line.topic()).stream(),
                        Stream.of(
                                Cell.of(String.join(" | ", line.common())),
                                Cell.of(line.cases().size()),
                                Cell.of(line.last())))
                .toList();
    }

    private List<String> topic() {
        return List.of(
                "#", telling.say("insight.chart.topic"), telling.say("insight.filter.language"));
    }

    private List<Cell> topic(TopicLabel label) {
        return List.of(
                Cell.of(label.id()), Cell.of(topics.kept(label)), Cell.of(label.language().code()));
    }
}
