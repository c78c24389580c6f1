/**
 * What days came to: {@link org.dalil.insight.daily.TopicDays} is the door to the sums, and no face
 * calls anything else here. Below it {@code visitor} reads who came, {@code place} knows where what
 * they did belongs, {@code sum} adds up, and {@code run} does it day by day; computed any number of
 * times a day comes out the same.
 */
@NullMarked
package org.dalil.insight.daily;

import org.jspecify.annotations.NullMarked;
