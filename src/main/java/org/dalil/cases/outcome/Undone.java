package org.dalil.cases.outcome;

import org.dalil.cases.SupportCase;
import org.jspecify.annotations.Nullable;

/**
 * A case whose last outcome was taken back.
 *
 * @param report that was made for the outcome and stays, for somebody worked on it; else null
 */
public record Undone(SupportCase standing, @Nullable Long report) {}
