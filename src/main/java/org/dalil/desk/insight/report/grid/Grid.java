package org.dalil.desk.insight.report.grid;

import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.chart.Sheet;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.chart.Tone;
import org.dalil.desk.insight.csv.Cell;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question with its answers, as a page shows it and as a file holds it.
 *
 * @param code within its report: letters a to z
 * @param lead what to know of it, in words, or null
 * @param heads of all columns, in words
 * @param bars the first lines as they are drawn; none: a table alone
 */
public record Grid(
        String code,
        String title,
        @Nullable String lead,
        List<String> heads,
        List<Line> lines,
        List<BarChart.Measured> bars) {
    /** On a page; the file has them all. */
    private static final int SHOWN = 25;

    /** Longer than that nobody compares. */
    public static final int DRAWN = 10;

    public Grid {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
        bars = List.copyOf(bars);
    }

    public Grid(
            String code,
            String title,
            @Nullable String lead,
            List<String> heads,
            List<Line> lines) {
        this(code, title, lead, heads, lines, List.of());
    }

    /** The same with a chart of its first lines. */
    public Grid drawn(List<BarChart.Measured> measured) {
        return new Grid(code, title, lead, heads, lines, measured);
    }

    /**
     * The same with a chart of a column of figures.
     *
     * @param column from 0, behind the name
     */
    public Grid drawn(int column, Tone tone, Telling telling) {
        return drawn(
                lines.stream()
                        .limit(DRAWN)
                        .flatMap(each -> bar(each, column, tone, telling).stream())
                        .toList());
    }

    private static Optional<BarChart.Measured> bar(
            Line line, int column, Tone tone, Telling telling) {
        return line.cells().get(column) instanceof Cell.Figure(var value) && value.signum() > 0
                ? Optional.of(
                        new BarChart.Measured(
                                line.name(),
                                line.address(),
                                value.doubleValue(),
                                said(line.cells().get(column), telling),
                                tone,
                                null))
                : Optional.empty();
    }

    /** Null where nothing is drawn. */
    public @Nullable BarChart chart(Telling telling, String file) {
        return bars.isEmpty()
                ? null
                : BarChart.of(
                        code, title, bars, 0, Sheet.of(telling.language()), table(telling, file));
    }

    /**
     * @param address where the name leads, or null
     * @param cells one for each column but the first
     * @param filed the name as a file holds it
     */
    public record Line(String name, @Nullable String address, List<Cell> cells, Cell filed) {
        public Line(String name, @Nullable String address, List<Cell> cells) {
            this(name, address, cells, Cell.of(name));
        }
    }

    /**
     * The first lines of it, as a page shows them.
     *
     * @param file the address of the report as a file, with its days
     */
    public Table table(Telling telling, String file) {
        var rows = lines.stream().limit(SHOWN).map(each -> row(each, telling)).toList();
        return new Table(title, heads, rows, file + "&table=" + code);
    }

    /** What to know of it, and that a page shows the first lines of many. */
    public @Nullable String leadOf(Telling telling) {
        if (lines.size() <= SHOWN) {
            return lead;
        }
        var more = telling.say("insight.reports.more", Map.of("n", SHOWN, "all", lines.size()));
        return lead == null ? more : lead + " " + more;
    }

    /** All of it, as a file holds it. */
    public List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (var line : lines) {
            var row = new ArrayList<Cell>(List.of(line.filed()));
            row.addAll(line.cells());
            rows.add(row);
        }
        return rows;
    }

    private static Table.Row row(Line line, Telling telling) {
        return new Table.Row(
                line.name(),
                line.address(),
                line.cells().stream().map(each -> said(each, telling)).toList());
    }

    /** One place behind the point says enough of a mean. */
    private static String said(Cell cell, Telling telling) {
        return switch (cell) {
            case Cell.Text(var words) -> words;
            case Cell.Figure(var value) -> telling.say("insight.number", Map.of("n", value));
            case Cell.Day(var day) -> telling.day(day);
            case Cell.Nothing() -> "";
        };
    }
}
