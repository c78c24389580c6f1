package org.dalil.desk.insight.report.grid;

import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.csv.Cell;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One question with its answers, as a page shows it and as a file holds it.
 *
 * @param code within its report: letters a to z
 * @param lead what to know of it, in words, or null
 * @param heads of all columns, in words
 */
public record Grid(
        String code, String title, @Nullable String lead, List<String> heads, List<Line> lines) {
    /** On a page; the file has them all. */
    private static final int SHOWN = 50;

    public Grid {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /**
     * @param address where the name leads, or null
     * @param cells one for each column but the first
     */
    public record Line(String name, @Nullable String address, List<Cell> cells) {}

    /**
     * The first lines of it, as a page shows them.
     *
     * @param file the address of the report as a file, with its days
     */
    public Table table(Telling telling, String file) {
        var rows = lines.stream().limit(SHOWN).map(each -> row(each, telling)).toList();
        return new Table(title, heads, rows, file + "&table=" + code);
    }

    /** All of it, as a file holds it. */
    public List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (var line : lines) {
            var row = new ArrayList<Cell>(List.of(Cell.of(line.name())));
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
