package org.dalil.desk.insight.chart;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Wholes and what they consist of: a bar for each, all equally long, its parts in the same order.
 *
 * @param id of its heading, its own on the page
 * @param title what is to be seen in it
 * @param meanings what the colours say, where there is more than one bar; else each part says it
 */
public record SplitBar(
        String id, String title, List<Meaning> meanings, List<Whole> wholes, Table table) {

    /** A part to be drawn. */
    public record Measured(String label, long number, String said, Tone tone) {}

    /**
     * A bar to be drawn.
     *
     * @param said how much it is altogether
     */
    public record Row(String label, @Nullable String address, String said, List<Measured> parts) {}

    public record Meaning(String label, String tone) {}

    public record Whole(String label, @Nullable String address, String said, List<Part> parts) {}

    public record Part(String label, String said, String tone, String x, String width) {}

    public static SplitBar of(String id, String title, List<Row> rows, Sheet sheet, Table table) {
        var wholes =
                rows.stream()
                        .map(
                                row ->
                                        new Whole(
                                                row.label(),
                                                row.address(),
                                                row.said(),
                                                parts(row.parts(), sheet)))
                        .toList();
        return new SplitBar(id, title, rows.size() < 2 ? List.of() : meanings(rows), wholes, table);
    }

    private static List<Meaning> meanings(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.parts().stream())
                .map(part -> new Meaning(part.label(), part.tone().code()))
                .distinct()
                .toList();
    }

    /** A part without anything in it is named and takes no place. */
    private static List<Part> parts(List<Measured> measured, Sheet sheet) {
        var all = measured.stream().mapToLong(Measured::number).sum();
        var parts = new ArrayList<Part>();
        var before = 0L;
        for (var each : measured) {
            var from = all == 0 ? 0 : (double) before / all;
            var width = all == 0 ? 0 : (double) each.number() / all;
            parts.add(
                    new Part(
                            each.label(),
                            each.said(),
                            each.tone().code(),
                            sheet.left(from, width),
                            sheet.percent(width)));
            before += each.number();
        }
        return List.copyOf(parts);
    }
}
