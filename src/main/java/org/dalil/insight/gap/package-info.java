/**
 * Where customers found no answer, how many of them, and why: topics by the different visitors who
 * failed and the cases that no article answered. The door is {@link org.dalil.insight.gap.Gaps};
 * why is {@link org.dalil.insight.gap.cause.CauseRules}. Counted at night, by the day; names of
 * topics come from their own door, which knows who may read what.
 */
@NullMarked
package org.dalil.insight.gap;

import org.jspecify.annotations.NullMarked;
