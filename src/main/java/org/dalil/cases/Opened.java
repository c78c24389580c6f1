package org.dalil.cases;

import org.jspecify.annotations.Nullable;

/**
 * A case that was opened, or had been.
 *
 * @param isNew false where it was known by its reference
 * @param token opens the customer's private page, and is nowhere else; null for a case that was
 *     known
 */
public record Opened(SupportCase standing, boolean isNew, @Nullable String token) {}
