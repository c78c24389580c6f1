package org.dalil.desk.insight.chart;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a chart over time is to show, before anybody knows where it stands on the sheet.
 *
 * @param from the first day shown
 * @param to the last day shown
 * @param top what the uppermost line stands for
 * @param ticks with their words, from zero on
 */
public record LinePlan(
        LocalDate from,
        LocalDate to,
        double top,
        List<Height> ticks,
        List<Day> times,
        List<Days> bands,
        List<Day> moments,
        List<Mean> means,
        List<Line> lines) {

    public record Height(double value, String said) {}

    /**
     * @param said empty where the words beneath the chart say it
     */
    public record Day(LocalDate at, String said) {
        public static Day unsaid(LocalDate at) {
            return new Day(at, "");
        }
    }

    /**
     * @param left whether they are left out of what the chart compares, and not only unlike others
     */
    public record Days(LocalDate first, LocalDate last, String said, boolean left) {
        public Days(LocalDate first, LocalDate last, String said) {
            this(first, last, said, false);
        }
    }

    /**
     * @param said empty where another part of the same time says it
     * @param before whether it is of the time before something: its words stand at its end then,
     *     else where it begins
     */
    public record Mean(
            LocalDate first, LocalDate last, double value, String said, Tone tone, boolean before) {
        public Mean unsaid() {
            return new Mean(first, last, value, "", tone, before);
        }
    }

    /**
     * @param name beside its end, or null where it is the only one
     */
    public record Line(@Nullable String name, Tone tone, List<Value> values) {}

    /**
     * @param value null where nothing is known of the day
     */
    public record Value(LocalDate at, @Nullable Double value) {}

    /** Where the middle of a day stands in the time that is shown. */
    double middle(LocalDate day) {
        return (ChronoUnit.DAYS.between(from, day) + 0.5) / length();
    }

    double start(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / length();
    }

    private long length() {
        return Math.max(1, ChronoUnit.DAYS.between(from, to) + 1);
    }

    /** The lowest of few round shares that nothing stands above. */
    public static double top(double highest) {
        return List.of(0.1, 0.25, 0.5, 0.75, 1.0).stream()
                .filter(each -> each >= highest)
                .findFirst()
                .orElse(1.0);
    }

    /** The same for counts: 1, 2 or 5 with noughts behind it. */
    public static double topOf(long highest) {
        for (long size = 1; ; size *= 10) {
            for (var each : List.of(1, 2, 5)) {
                if (each * size >= highest) {
                    return each * size;
                }
            }
        }
    }
}
