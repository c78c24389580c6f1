/**
 * The figures of the desk: {@link org.dalil.benchmark.desk.DeskBenchmark} starts the packaged
 * program on H2 and on PostgreSQL, works at it over loopback as an agent and a reviewer do, and
 * tells how long it took.
 */
@NullMarked
package org.dalil.benchmark.desk;

import org.jspecify.annotations.NullMarked;
