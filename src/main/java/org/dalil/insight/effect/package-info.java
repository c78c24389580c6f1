/**
 * Whether a topic fails less often since somebody wrote, and whether that is more than happened to
 * the topics nobody wrote about. The door is {@link org.dalil.insight.effect.Effects}; which days
 * are compared is {@link org.dalil.insight.effect.window.Windows}, in which words {@link
 * org.dalil.insight.effect.Verdicts}, both pure.
 */
@NullMarked
package org.dalil.insight.effect;

import org.jspecify.annotations.NullMarked;
