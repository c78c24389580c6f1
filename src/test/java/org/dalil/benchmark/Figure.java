package org.dalil.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * What was measured, and what is to be reached.
 *
 * @param known a miss that is known and written down: where it was measured; the reach itself where
 *     there is none
 */
public record Figure(
        String what, double measured, String unit, double reach, boolean atLeast, double known) {
    /** All was reached. */
    public static final int REACHED = 0;

    /** Something was missed that nobody knows of, or fell further than is known. */
    public static final int MISSED = 1;

    /** Nothing was missed but what is known to be. */
    public static final int MISSED_AS_KNOWN = 2;

    public static Figure atMost(String what, double measured, String unit, double reach) {
        return new Figure(what, measured, unit, reach, false, reach);
    }

    public static Figure atLeast(String what, double measured, String unit, double reach) {
        return new Figure(what, measured, unit, reach, true, reach);
    }

    /** The same, which is known to miss its reach by that much. */
    public Figure known(double at) {
        return new Figure(what, measured, unit, reach, atLeast, at);
    }

    /** Prints a Markdown table. */
    public static int print(List<Figure> figures) {
        System.out.printf("%n| what | measured | reach | |%n|---|---|---|---|%n");
        figures.forEach(figure -> System.out.println(figure.row()));
        if (figures.stream().allMatch(Figure::reached)) {
            return REACHED;
        }
        return figures.stream().allMatch(Figure::isAsKnown) ? MISSED_AS_KNOWN : MISSED;
    }

    public boolean reached() {
        return within(reach);
    }

    private boolean isAsKnown() {
        return reached() || within(known);
    }

    private boolean within(double bound) {
        return atLeast ? measured >= bound : measured <= bound;
    }

    /** A row of a Markdown table. */
    public String row() {
        return String.format(
                Locale.ROOT,
                unit.isEmpty()
                        ? "| %s | %.4f%s | %s %s%s | %s |"
                        : "| %s | %.2f %s | %s %s %s | %s |",
                what,
                measured,
                unit,
                atLeast ? "at least" : "at most",
                reach == Math.rint(reach) ? Long.toString((long) reach) : Double.toString(reach),
                unit,
                told());
    }

    private String told() {
        if (reached()) {
            return "reached";
        }
        return isAsKnown() ? "missed, as is known" : "**missed**";
    }
}
