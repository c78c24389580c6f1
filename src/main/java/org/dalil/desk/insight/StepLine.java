package org.dalil.desk.insight;

import org.dalil.desk.frame.Chip;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A step that somebody began.
 *
 * @param label the key of what it is
 * @param address of its task
 * @param who does it, or null: nobody yet
 */
public record StepLine(
        String label, String address, Chip state, LocalDate begun, @Nullable String who) {}
