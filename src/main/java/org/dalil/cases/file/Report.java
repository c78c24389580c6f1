package org.dalil.cases.file;

import java.util.ArrayList;
import java.util.List;

/** What came of a file, line by line. */
public final class Report {
    /** A file that is wrong in every line need not be listed whole. */
    private static final int MOST_LINES = 200;

    private final List<String> lines = new ArrayList<>();
    private int fresh;
    private int known;
    private int leftOut;
    private long lastLine;

    void read(long line) {
        lastLine = line;
    }

    void taken(int all, int ofThemNew) {
        fresh += ofThemNew;
        known += all - ofThemNew;
    }

    void leftOut(long line, String why) {
        leftOut++;
        if (leftOut <= MOST_LINES) {
            lines.add("line %,d: %s".formatted(line, why));
        }
    }

    long lastLine() {
        return lastLine;
    }

    public int fresh() {
        return fresh;
    }

    /** Whether every line came in, now or before. */
    public boolean isWhole() {
        return leftOut == 0;
    }

    /** Lines that were left out and why, then the sums. */
    public List<String> lines() {
        var all = new ArrayList<>(lines);
        if (leftOut > MOST_LINES) {
            all.add("and %,d lines more".formatted(leftOut - MOST_LINES));
        }
        all.add(
                "%s imported, %,d known before, %s left out"
                        .formatted(count(fresh, "case"), known, count(leftOut, "line")));
        return List.copyOf(all);
    }

    private static String count(long many, String what) {
        return "%,d %s%s".formatted(many, what, many == 1 ? "" : "s");
    }
}
