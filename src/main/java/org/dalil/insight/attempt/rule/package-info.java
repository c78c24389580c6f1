/**
 * The table that says how an attempt ended: {@link org.dalil.insight.attempt.rule.OutcomeRules},
 * pure and total.
 */
@NullMarked
package org.dalil.insight.attempt.rule;

import org.jspecify.annotations.NullMarked;
