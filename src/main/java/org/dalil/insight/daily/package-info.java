/**
 * Computes days: visits become attempts, and attempts the sums that pages read. {@link
 * org.dalil.insight.daily.TopicDays} is the door to the sums; no face calls anything else here. A
 * day can be computed any number of times and comes out the same.
 */
@NullMarked
package org.dalil.insight.daily;

import org.jspecify.annotations.NullMarked;
