package org.dalil.insight.event;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Somebody of one day.
 *
 * @param day of the salt that the key was made with; the clock may say another by now
 * @param earlier the same somebody's key of the day before; in a day's first half hour only
 */
public record Visitor(LocalDate day, String key, @Nullable String earlier) {}
