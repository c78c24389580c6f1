/**
 * From a gap to what is done about it. Doors: {@link org.dalil.insight.step.Steps} (a task, and the
 * first text of an article that is missing), {@link org.dalil.insight.step.PastSteps} (what was
 * done before anybody counted). When a text went live is found by the hour. Whether it helped is
 * told by {@code insight.effect}.
 */
@NullMarked
package org.dalil.insight.step;

import org.jspecify.annotations.NullMarked;
