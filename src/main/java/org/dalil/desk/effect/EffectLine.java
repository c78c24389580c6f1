package org.dalil.desk.effect;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What one step changed, in a line.
 *
 * @param address of its own page, or null: this reader may not open it
 * @param label the key of what step it is
 * @param live since when, or null: not yet
 * @param finding in words, or null where nothing can be said
 * @param standing whether that is the final word, in words
 */
public record EffectLine(
        @Nullable String address,
        String label,
        @Nullable LocalDate live,
        Judged verdict,
        @Nullable String finding,
        @Nullable String standing) {}
