/**
 * What is known of topics besides their attempts: {@link org.dalil.insight.gap.fact.ClosedReading}
 * (their cases), {@link org.dalil.insight.gap.fact.AnswerSearch} (what answers them now). For the
 * counting of gaps alone: nothing of it is for anybody's eyes.
 */
@NullMarked
package org.dalil.insight.gap.fact;

import org.jspecify.annotations.NullMarked;
