package org.dalil.desk.insight.chart;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * Differences with what they are likely to be, on both sides of one line that means "none".
 *
 * @param id of its heading, its own on the page
 * @param title what is to be seen in it
 * @param below the words of the side before the line, {@code above} of the other
 * @param whole all of them together, or null
 */
public record ForestChart(
        String id,
        String title,
        String below,
        String above,
        List<Row> rows,
        @Nullable Row whole,
        Table table) {

    /**
     * A difference to be drawn.
     *
     * @param said in words, as the page writes it
     */
    public record Measured(
            String label,
            @Nullable String address,
            double value,
            double low,
            double high,
            String said,
            Tone tone) {}

    public record Row(
            String label,
            @Nullable String address,
            String low,
            String high,
            String point,
            String said,
            String tone) {}

    public static ForestChart of(
            String id,
            String title,
            List<String> sides,
            List<Measured> measured,
            @Nullable Measured whole,
            Sheet sheet,
            Table table) {
        var reach = reach(whole == null ? measured : all(measured, whole));
        return new ForestChart(
                id,
                title,
                sides.get(0),
                sides.get(1),
                measured.stream().map(each -> row(each, reach, sheet)).toList(),
                whole == null ? null : row(whole, reach, sheet),
                table);
    }

    private static List<Measured> all(List<Measured> measured, Measured whole) {
        return Stream.concat(measured.stream(), Stream.of(whole)).toList();
    }

    /** As far on either side, so that the line stands in the middle. */
    private static double reach(List<Measured> measured) {
        return LinePlan.top(
                measured.stream()
                        .mapToDouble(each -> Math.max(Math.abs(each.low()), Math.abs(each.high())))
                        .max()
                        .orElse(0));
    }

    private static Row row(Measured each, double reach, Sheet sheet) {
        return new Row(
                each.label(),
                each.address(),
                sheet.across(place(each.low(), reach)),
                sheet.across(place(each.high(), reach)),
                sheet.across(place(each.value(), reach)),
                each.said(),
                each.tone().code());
    }

    private static double place(double value, double reach) {
        return 0.5 + value / (2 * reach);
    }
}
