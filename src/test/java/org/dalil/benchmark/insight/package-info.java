/**
 * What insight takes with millions of events: {@link org.dalil.benchmark.insight.InsightBenchmark}.
 */
@NullMarked
package org.dalil.benchmark.insight;

import org.jspecify.annotations.NullMarked;
