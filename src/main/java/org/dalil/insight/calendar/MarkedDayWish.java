package org.dalil.insight.calendar;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Days that somebody wants to mark.
 *
 * @param last null: the first is the only one
 */
public record MarkedDayWish(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable MarkedDayKind kind,
        String name) {}
