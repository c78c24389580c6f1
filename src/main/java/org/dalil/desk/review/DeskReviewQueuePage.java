package org.dalil.desk.review;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What waits for a reviewer, the longest first.
 *
 * @param done what was done last, as a sentence, or null
 * @param problems what could not be approved of several, one sentence each
 * @param hasMinor whether any row can be ticked
 * @param licensed the key of the sentence that says why authors may approve their own; null where
 *     they may not
 */
public record DeskReviewQueuePage(
        DeskFrame desk,
        @Nullable String done,
        List<String> problems,
        List<Row> rows,
        boolean hasMinor,
        List<ScheduledRow> scheduled,
        List<OverdueRow> overdue,
        @Nullable String licensed) {

    /**
     * @param language its name in the page's language
     * @param missed whether it was approved for a time at which something else was live
     * @param claimedBy who has taken it, or null
     * @param own whether the person who looks wrote it and cannot approve it
     * @param ticked the value of its box in the form for several; null where it has none
     */
    public record Row(
            String address,
            Words words,
            String language,
            String author,
            Instant since,
            int added,
            int removed,
            boolean fresh,
            boolean minor,
            boolean missed,
            @Nullable String claimedBy,
            boolean own,
            @Nullable String ticked) {}

    /** Approved for a later time. */
    public record ScheduledRow(String address, Words words, String by, Instant at, String time) {}

    /**
     * @param owner an e-mail address, or null
     */
    public record OverdueRow(
            String address, Words words, @Nullable String owner, String reviewBy) {}
}
