/**
 * Shares of what was counted, and how far they can be trusted: {@link
 * org.dalil.statistics.Share#wilson}, {@link org.dalil.statistics.Newcombe}, {@link
 * org.dalil.statistics.Mover}, {@link org.dalil.statistics.MantelHaenszel}, {@link
 * org.dalil.statistics.SampleSize}, {@link org.dalil.statistics.Pareto}. Pure, and imports nothing:
 * votes need it as much as attempts do.
 */
@NullMarked
package org.dalil.statistics;

import org.jspecify.annotations.NullMarked;
