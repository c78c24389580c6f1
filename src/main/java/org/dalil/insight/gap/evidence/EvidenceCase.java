package org.dalil.insight.gap.evidence;

import org.dalil.cases.Outcome;

import java.time.LocalDate;

/**
 * A closed case that no article answered, and that came from no attempt.
 *
 * @param day on which it was closed
 * @param how it ended, as somebody said
 */
public record EvidenceCase(long number, LocalDate day, Outcome how) {}
