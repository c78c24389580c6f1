package org.dalil.search;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A page of hits, best first.
 *
 * @param total how many there are, exact where {@code totalIsExact}, else at least so many
 * @param weak nothing answers the query; {@code hits} are the closest there are, five at most, and
 *     {@code total} counts no others
 * @param otherLanguage strong hits in other languages than the one searched first, three at most
 * @param didYouMean the query with unknown words put right, from words this reader may see, where
 *     that answers and the first hit has more words of it
 * @param readAs what was searched for instead, where nothing answers what was typed: the same keys
 *     on the other keyboard, or Arabizi; null where it is what was typed
 */
public record Results(
        long total,
        boolean totalIsExact,
        boolean weak,
        List<Hit> hits,
        List<Hit> otherLanguage,
        @Nullable String didYouMean,
        @Nullable String readAs,
        long tookMillis) {

    /** The answer to another reading of what was typed; the words are right now. */
    public Results of(String reading) {
        return new Results(
                total, totalIsExact, weak, hits, otherLanguage, null, reading, tookMillis);
    }

    public Results took(long millis) {
        return new Results(
                total, totalIsExact, weak, hits, otherLanguage, didYouMean, readAs, millis);
    }
}
