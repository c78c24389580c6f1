package org.dalil.search.effect;

import org.dalil.search.golden.GoldenQuery;
import org.dalil.search.golden.Rank;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What other words would change.
 *
 * @param looked through so many stored searches
 * @param concerned of them, those in which the synonym has a say
 * @param asked of those, the ones that were asked: at most {@link Effects#MOST_ASKED}
 * @param searches those whose first page would be another
 * @param golden golden queries whose article would stand elsewhere
 */
public record Effect(
        int looked, int concerned, int asked, List<Search> searches, List<Golden> golden) {

    public enum Kind {
        /** It found no answer, and would find one. */
        ANSWERED,
        /** Another article would be the first. */
        OTHER_FIRST,
        /** The first stays; behind it stands something new. */
        MORE,
        /** It found an answer, and would find none. */
        LOST
    }

    /**
     * @param before the title of its first hit; null where there is none
     * @param after likewise
     * @param fresh how many articles would be new on its first page
     */
    public record Search(
            StoredSearch search,
            Kind kind,
            @Nullable Title before,
            @Nullable Title after,
            int fresh) {}

    public record Title(long article, Language language, String words) {}

    public record Golden(GoldenQuery query, Rank before, Rank after) {
        public boolean isBetter() {
            return after.compareTo(before) < 0;
        }
    }
}
