/**
 * Which product and which category a topic belongs to: {@link org.dalil.insight.gap.mark.GapMarks}
 * finds it out of what names any, {@link org.dalil.insight.gap.mark.TopicMarks} keeps it, {@link
 * org.dalil.insight.gap.mark.MarkChoice} says what is left by one. Knows no attempts and no gaps.
 */
@NullMarked
package org.dalil.insight.gap.mark;

import org.jspecify.annotations.NullMarked;
