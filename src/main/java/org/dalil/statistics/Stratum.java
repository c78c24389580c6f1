package org.dalil.statistics;

/** One of several comparisons that are pooled: a share after, and the one before. */
public record Stratum(Share after, Share before) {

    /** What it weighs among the others, after Mantel and Haenszel; 0 where one side is empty. */
    public double weight() {
        var m = (double) after.all();
        var n = (double) before.all();
        return m + n == 0 ? 0 : m * n / (m + n);
    }
}
