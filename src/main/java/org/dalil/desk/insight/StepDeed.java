package org.dalil.desk.insight;

import org.jspecify.annotations.Nullable;

/**
 * A step that would help, as a button that begins it.
 *
 * @param address where it is sent
 * @param step its code, {@code label} the key of its words
 * @param language a code, {@code ""} for what is in all
 * @param article its number, or null
 * @param from the first of the days that show why, {@code until} the last
 * @param about what it is for, for who hears the button without seeing what stands beside it
 */
public record StepDeed(
        String address,
        String step,
        String label,
        String language,
        @Nullable String article,
        String from,
        String until,
        String about) {}
