/**
 * What came of looking for an answer: one attempt is one visit, one topic, one language. {@link
 * org.dalil.insight.attempt.rule.OutcomeRules} is the table that says how each ended, pure and
 * total; {@link org.dalil.insight.attempt.Attempts} keeps what it said. Knows neither faces nor
 * figures.
 */
@NullMarked
package org.dalil.insight.attempt;

import org.jspecify.annotations.NullMarked;
