/**
 * The figures of docs/benchmarks.md: {@link org.dalil.benchmark.Benchmark} starts the packaged
 * program on a folder of articles, loads it over loopback, and prints what it reached. Not a test:
 * a figure of a busy machine must not break a build.
 */
@NullMarked
package org.dalil.benchmark;

import org.jspecify.annotations.NullMarked;
