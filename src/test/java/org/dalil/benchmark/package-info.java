/**
 * The figures of docs/benchmarks.md: {@link org.dalil.benchmark.Benchmark} starts the packaged
 * program on a folder of articles, loads it over loopback, and prints what it reached; {@link
 * org.dalil.benchmark.RelevanceBenchmark} and {@link org.dalil.benchmark.SearchCost} ask the index
 * by itself. Not tests: a figure of a busy machine must not break a build.
 */
@NullMarked
package org.dalil.benchmark;

import org.jspecify.annotations.NullMarked;
