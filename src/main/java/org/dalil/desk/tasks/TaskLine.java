package org.dalil.desk.tasks;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.Words;
import org.dalil.desk.tasks.TaskSubjects.Way;
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
 * @param raisedBy null: readers did
 * @param assignee whose it is; null: nobody's yet
 * @param late whether its day has passed
 * @param head the page of what it is about; null where that is no more, or not for who looks
 * @param fix where it is mended; null where that is no more, or who looks may not
 */
public record TaskLine(
        Words title,
        String address,
        Chip chip,
        @Nullable Words words,
        @Nullable Words excerpt,
        @Nullable String raisedBy,
        Instant raisedAt,
        @Nullable String assignee,
        @Nullable LocalDate due,
        boolean late,
        @Nullable Way head,
        @Nullable Way fix) {}
