package org.dalil.insight.attempt;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Somebody looked for something in one visit, and how it ended.
 *
 * @param topic in one language, of the last words: not what it is joined to, so that a join can be
 *     undone
 * @param language what was searched in; of a landing, the text's
 * @param at its first evidence
 * @param article what was voted on if that decided, else what was opened last
 * @param place its rank in the list it was opened from
 * @param shown hits of the last search, by rank
 */
public record Attempt(
        long topic,
        Language language,
        Instant at,
        Outcome outcome,
        @Nullable Long wording,
        @Nullable Long article,
        @Nullable Integer place,
        List<Long> shown,
        @Nullable Long caseId) {
    private static final int LONGEST_SHOWN = 220;

    public boolean isAnswered() {
        return switch (outcome) {
            case READ, HELPED -> true;
            case CASE, UNHELPFUL, NO_MATCH, NO_CLICK, UNCLEAR -> false;
        };
    }

    /** As many of the hits as there is room for. */
    String shownByRank() {
        var told = new StringBuilder();
        for (var article : shown) {
            var next = (told.isEmpty() ? "" : ",") + article;
            if (told.length() + next.length() > LONGEST_SHOWN) {
                break;
            }
            told.append(next);
        }
        return told.toString();
    }
}
