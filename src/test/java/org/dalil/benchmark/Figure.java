package org.dalil.benchmark;

import java.util.Locale;

/** What was measured, and what is to be reached. */
public record Figure(String what, double measured, String unit, double reach, boolean atLeast) {

    public static Figure atMost(String what, double measured, String unit, double reach) {
        return new Figure(what, measured, unit, reach, false);
    }

    public static Figure atLeast(String what, double measured, String unit, double reach) {
        return new Figure(what, measured, unit, reach, true);
    }

    public boolean reached() {
        return atLeast ? measured >= reach : measured <= reach;
    }

    /** A row of a Markdown table. */
    public String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %.2f %s | %s %s %s | %s |",
                what,
                measured,
                unit,
                atLeast ? "at least" : "at most",
                reach == Math.rint(reach) ? Long.toString((long) reach) : Double.toString(reach),
                unit,
                reached() ? "reached" : "missed");
    }
}
