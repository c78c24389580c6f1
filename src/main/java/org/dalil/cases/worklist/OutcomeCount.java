package org.dalil.cases.worklist;

import io.micronaut.core.annotation.Introspected;

import org.dalil.cases.CaseState;
import org.dalil.cases.Outcome;
import org.jspecify.annotations.Nullable;

/** How many closed cases stand so. */
@Introspected
record OutcomeCount(@Nullable Outcome outcome, CaseState state, long cases) {}
