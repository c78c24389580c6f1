package org.dalil.insight.gap;

import org.jspecify.annotations.Nullable;

/**
 * Why, and which article that speaks of.
 *
 * @param article null only where there is none
 */
record Because(Cause cause, @Nullable Long article) {}
