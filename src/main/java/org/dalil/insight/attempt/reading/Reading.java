package org.dalil.insight.attempt.reading;

import org.dalil.insight.attempt.Attempt;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What one visit was, for whoever counts.
 *
 * @param reworded wordings of which the first led nowhere and the next was answered
 */
public record Reading(
        List<Attempt> attempts,
        List<Asked> asked,
        List<OpenedFor> opened,
        List<Reworded> reworded) {

    /**
     * Words that were searched for.
     *
     * @param words as they were written
     * @param rank of what was opened first, or 0
     * @param category that was searched within; null: all
     */
    public record Asked(
            long wording,
            String words,
            boolean strong,
            boolean opened,
            int rank,
            @Nullable Long category) {}

    /** An article that a search on a topic led to. */
    public record OpenedFor(long topic, Language language, long article, boolean answered) {}

    public record Reworded(long from, long to) {}
}
