package org.dalil.cases;

import io.micronaut.core.annotation.Introspected;

import org.jspecify.annotations.Nullable;

/** How many closed cases stand so. */
@Introspected
record OutcomeCount(@Nullable Outcome outcome, CaseState state, long cases) {}
