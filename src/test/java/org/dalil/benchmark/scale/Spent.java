package org.dalil.benchmark.scale;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the same thing took again and again, in milliseconds: by the clock, and of this thread's
 * processor time, which a busy machine distorts less.
 */
final class Spent {
    private final List<Double> clock = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private final List<Double> allocated = new ArrayList<>();

    void add(Runnable deed) {
        var bytes = allocatedBytes();
        var cpu = cpu();
        var began = System.nanoTime();
        deed.run();
        clock.add((System.nanoTime() - began) / 1e6);
        processor.add((cpu() - cpu) / 1e6);
        allocated.add((allocatedBytes() - bytes) / 1e6);
    }

    double p95() {
        return at(clock, .95);
    }

    /** Of the processor. */
    double p99() {
        return at(processor, .99);
    }

    /** Megabytes, p99. */
    double allocated() {
        return at(allocated, .99);
    }

    double mean() {
        return processor.stream().mapToDouble(each -> each).average().orElse(0);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "clock p50 %6.2f  p95 %6.2f  p99 %6.2f | processor p50 %6.2f  p95 %6.2f  p99 %6.2f"
                        + "  mean %6.2f ms | allocated p99 %6.2f MB",
                at(clock, .5),
                at(clock, .95),
                at(clock, .99),
                at(processor, .5),
                at(processor, .95),
                at(processor, .99),
                mean(),
                allocated());
    }

    private static long allocatedBytes() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }

    private static double at(List<Double> times, double share) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) (sorted.size() * share));
    }

    /** Nanoseconds of this thread. */
    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
