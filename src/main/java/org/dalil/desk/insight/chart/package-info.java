/**
 * Charts as records: numbers in, places of lines and words out. Pure: no page, no clock, no base.
 * Across, places are hundredths of the width, so that a chart grows and words keep their size;
 * down, they are pixels. Who reads from right to left is shown time and bars from right to left.
 * Every chart carries the table it was drawn from.
 */
@NullMarked
package org.dalil.desk.insight.chart;

import org.jspecify.annotations.NullMarked;
