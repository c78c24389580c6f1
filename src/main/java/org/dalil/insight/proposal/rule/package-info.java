/**
 * Which topics could be one, from what was opened, solved and reworded; and what a rule proposes.
 * Pure rules.
 */
@NullMarked
package org.dalil.insight.proposal.rule;

import org.jspecify.annotations.NullMarked;
