package org.dalil.insight.daily;

import java.time.LocalDate;

/** Told once days were computed, for speed alone: what is due is told by the days themselves. */
public record DaysComputed(LocalDate last) {}
