/**
 * Why a topic fails: {@link org.dalil.insight.gap.cause.CauseRules}, the rows of the manual's
 * table, over a failed attempt and the texts that would have answered it. Pure: asks nobody.
 */
@NullMarked
package org.dalil.insight.gap.cause;

import org.jspecify.annotations.NullMarked;
