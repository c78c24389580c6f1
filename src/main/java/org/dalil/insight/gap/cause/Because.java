package org.dalil.insight.gap.cause;

import org.jspecify.annotations.Nullable;

/**
 * Why, and which article that speaks of.
 *
 * @param article null only where there is none
 */
public record Because(Cause cause, @Nullable Long article) {}
