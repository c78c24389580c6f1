package org.dalil.insight.attempt;

import java.time.LocalDate;

/**
 * An attempt as it is kept.
 *
 * @param slice of the visitor's day, 0 to 63
 * @param visit which of that day, from 0
 */
public record KeptAttempt(LocalDate day, int slice, String visitor, int visit, Attempt attempt) {}
