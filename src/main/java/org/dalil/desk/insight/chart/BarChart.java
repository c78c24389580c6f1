package org.dalil.desk.insight.chart;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Bars below one another from one zero line, each with its name and its number beside it.
 *
 * @param id of its heading, its own on the page
 * @param title what is to be seen in it
 */
public record BarChart(String id, String title, List<Bar> bars, Table table) {

    /**
     * A bar to be drawn.
     *
     * @param said its number as the page writes it
     * @param likely between what and what the number is likely to be, or null
     */
    public record Measured(
            String label,
            @Nullable String address,
            double number,
            String said,
            Tone tone,
            @Nullable Range likely) {}

    public record Range(double low, double high) {}

    /**
     * @param likely where its range is drawn, or null
     */
    public record Bar(
            String label,
            @Nullable String address,
            String said,
            String tone,
            String x,
            String width,
            @Nullable Whisker likely) {}

    public record Whisker(String low, String high) {}

    /**
     * @param whole how long a bar of full width would be; 0: as long as what is largest
     */
    public static BarChart of(
            String id,
            String title,
            List<Measured> measured,
            double whole,
            Sheet sheet,
            Table table) {
        var full = whole > 0 ? whole : largest(measured);
        var bars = measured.stream().map(each -> bar(each, full, sheet)).toList();
        return new BarChart(id, title, bars, table);
    }

    /** A range is drawn beyond its bar, so it counts, too. */
    private static double largest(List<Measured> measured) {
        return measured.stream()
                .mapToDouble(
                        each ->
                                each.likely() == null
                                        ? each.number()
                                        : Math.max(each.number(), each.likely().high()))
                .max()
                .orElse(0);
    }

    private static Bar bar(Measured each, double full, Sheet sheet) {
        var share = full > 0 ? each.number() / full : 0;
        var range = each.likely();
        return new Bar(
                each.label(),
                each.address(),
                each.said(),
                each.tone().code(),
                sheet.left(0, share),
                sheet.percent(share),
                range == null || full <= 0
                        ? null
                        : new Whisker(
                                sheet.across(range.low() / full),
                                sheet.across(range.high() / full)));
    }
}
