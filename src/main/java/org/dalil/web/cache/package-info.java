/**
 * Finished pages kept in memory: {@link org.dalil.web.cache.PageCache}, and {@link
 * org.dalil.web.cache.ClockHand}, which says when they are out of date.
 */
@NullMarked
package org.dalil.web.cache;

import org.jspecify.annotations.NullMarked;
