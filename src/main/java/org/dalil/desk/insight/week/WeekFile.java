package org.dalil.desk.insight.week;

import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.csv.Cell;
import org.dalil.insight.gap.Gap;
import org.dalil.insight.gap.PlainLine;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.topic.TopicLabel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A week's topics as rows of a file: all that its page says of each, and what it draws. */
final class WeekFile {
    private static final int DIGITS = 4;

    private final Telling telling;
    private final TopicWords topics;

    WeekFile(Telling telling) {
        this.telling = telling;
        this.topics = new TopicWords(telling);
    }

    List<String> head() {
        return Stream.of(
                        topic().stream(),
                        Stream.of(
                                        "insight.chart.number",
                                        "insight.chart.people",
                                        "insight.topic.cases",
                                        "insight.chart.attempts",
                                        "insight.chart.failed",
                                        "insight.outcome.unclear",
                                        "insight.chart.share",
                                        "insight.chart.shareFrom",
                                        "insight.chart.shareTo",
                                        "insight.cause.title")
                                .map(telling::say),
                        Stream.of(Cause.values()).map(each -> said(each)))
                .flatMap(each -> each)
                .toList();
    }

    List<List<Cell>> rows(List<Gap> gaps) {
        return gaps.stream().map(this::row).toList();
    }

    private List<Cell> row(Gap gap) {
        var counts = gap.counts();
        var none = counts.attempts() == 0;
        var cells = new ArrayList<>(topic(gap.topic()));
        cells.add(Cell.of(gap.weight()));
        cells.add(Cell.of(gap.visitors()));
        cells.add(Cell.of(gap.cases()));
        cells.add(Cell.of(counts.attempts()));
        cells.add(Cell.of(counts.failed()));
        cells.add(Cell.of(counts.unclear()));
        cells.add(
                none
                        ? Cell.of((String) null)
                        : share((double) counts.failed() / counts.attempts()));
        cells.add(none ? Cell.of((String) null) : share(gap.failed().low()));
        cells.add(none ? Cell.of((String) null) : share(gap.failed().high()));
        cells.add(Cell.of(gap.cause() == null ? null : said(gap.cause())));
        for (var cause : Cause.values()) {
            cells.add(
                    gap.cause() == null
                            ? Cell.of((String) null)
                            : Cell.of(gap.causes().getOrDefault(cause, 0)));
        }
        return cells;
    }

    private static Cell share(double share) {
        return new Cell.Figure(BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_UP));
    }

    private String said(Cause cause) {
        return telling.say(TopicWords.cause(cause).label());
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

    /** Words as on the page: of a case only for who may open it. */
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
