package org.dalil.benchmark.desk;

import org.dalil.benchmark.Program;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long the same took again and again.
 *
 * @param sorted milliseconds, the shortest first
 * @param cpu milliseconds of processor the server used for each, on all cores
 */
record Times(double[] sorted, double cpu) {

    /** Something that is done for the {@code round}th time. */
    @FunctionalInterface
    interface Deed {
        void run(int round) throws IOException, InterruptedException;
    }

    /** Does it until the server is warm, and then as often as it counts. */
    static Times of(Program server, int warm, int rounds, Deed deed)
            throws IOException, InterruptedException {
        for (var round = 0; round < warm; round++) {
            deed.run(round);
        }
        var before = server.cpuSeconds();
        var times = new double[rounds];
        for (var round = 0; round < rounds; round++) {
            var began = System.nanoTime();
            deed.run(warm + round);
            times[round] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return new Times(times, (server.cpuSeconds() - before) * 1000 / rounds);
    }

    double p95() {
        return sorted[(int) (sorted.length * 0.95)];
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    double longest() {
        return sorted[sorted.length - 1];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.1f ms, p95 %.1f ms, longest %.1f ms, processor %.1f ms each",
                median(),
                p95(),
                longest(),
                cpu);
    }
}
