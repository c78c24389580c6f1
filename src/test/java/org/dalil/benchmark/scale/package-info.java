/**
 * What search costs with 6,230 and with 100,000 articles: {@link
 * org.dalil.benchmark.scale.ScaleBenchmark} makes the many out of the real ones, puts them into an
 * index of ours through its port, and asks both in turn.
 */
@NullMarked
package org.dalil.benchmark.scale;

import org.jspecify.annotations.NullMarked;
