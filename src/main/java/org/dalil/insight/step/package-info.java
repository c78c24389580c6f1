/**
 * From a gap to what is done about it: the first text of an article that is missing, when a text
 * went live ({@link org.dalil.insight.step.LiveTexts}), and what was done before anybody counted
 * ({@link org.dalil.insight.step.PastSteps}). Whether it helped is told by {@code insight.effect}.
 */
@NullMarked
package org.dalil.insight.step;

import org.jspecify.annotations.NullMarked;
