package org.dalil.desk.care;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * {@code pages/desk/care}. What this person may not do is null.
 *
 * @param problem what was wrong as a whole, or null
 * @param narrows whether its readers can be made fewer
 * @param restores whether it can be brought back from the archive
 * @param nothing whether none of it is for this person
 */
record DeskCarePage(
        DeskFrame desk,
        Words title,
        String head,
        @Nullable String problem,
        @Nullable Confirmation confirmation,
        @Nullable Plan plan,
        @Nullable Wish wish,
        boolean narrows,
        @Nullable Shelving shelving,
        boolean restores,
        boolean nothing) {

    /** It is still right, and looked at again then. */
    record Confirmation(
            @Nullable LocalDate due,
            String next,
            @Nullable LocalDate nextDay,
            @Nullable String problem) {}

    /** Who answers for it, and when it is looked at again. */
    record Plan(
            List<Option> owners,
            String day,
            @Nullable LocalDate reviewBy,
            @Nullable String ownerProblem,
            @Nullable String dayProblem) {}

    /** More readers, of one text. */
    record Wish(
            List<Option> texts,
            String note,
            @Nullable String textProblem,
            @Nullable String noteProblem) {}

    /**
     * Into the archive.
     *
     * @param words that were looked for
     * @param searched whether {@code found} is an answer
     */
    record Shelving(
            String reason,
            @Nullable String reasonProblem,
            String words,
            boolean searched,
            List<Found> found,
            @Nullable String replacementProblem) {}

    /** A line of a field that offers several; the words of nobody and nothing are the theme's. */
    record Option(String value, String name, boolean chosen) {}

    record Found(long id, Words title, String address, boolean chosen) {}
}
