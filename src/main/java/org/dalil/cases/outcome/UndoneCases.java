package org.dalil.cases.outcome;

import org.dalil.cases.SupportCase;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Several cases whose outcome was taken back at once.
 *
 * @param left those that were changed since, and stand as they were left; or are gone
 * @param report as in {@link Undone#report}
 */
public record UndoneCases(List<SupportCase> undone, List<Long> left, @Nullable Long report) {}
