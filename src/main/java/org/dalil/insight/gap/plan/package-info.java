/**
 * What is set out to be done about topics. The door is {@link org.dalil.insight.gap.plan.GapTasks};
 * each is a task of {@code task}, and says here for which days it was made and when its text went
 * live.
 */
@NullMarked
package org.dalil.insight.gap.plan;

import org.jspecify.annotations.NullMarked;
