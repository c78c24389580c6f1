package org.dalil.desk.tasks;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A task, as lists show it.
 *
 * @param title of what it is about
 * @param address of its own page
 * @param words what is wrong; null where they were erased
 * @param excerpt the beginning of the words, or null
 * @param assignee whose it is; null: nobody's yet
 * @param late whether its day has passed
 * @param fix where what it is about is mended; null where it is no more
 */
public record TaskLine(
        Words title,
        String address,
        Chip chip,
        @Nullable Words words,
        @Nullable Words excerpt,
        String raisedBy,
        Instant raisedAt,
        @Nullable String assignee,
        @Nullable LocalDate due,
        boolean late,
        @Nullable String fix) {}
