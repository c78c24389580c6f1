package org.dalil.search.lucene;

import java.io.IOException;
import java.util.List;

/**
 * What speaks for the first hit of a list.
 *
 * @param words of the question that tell something
 * @param matched those of them that the hit has, not only one that is written like it
 * @param share of their weight that it matches, 0 to 1
 * @param aboveSecond how far its score lies above the next one's, as a share of it
 * @param aboveTenth likewise above the tenth's; 1 where there is none
 */
record Evidence(int words, int matched, double share, double aboveSecond, double aboveTenth) {
    static final Evidence NONE = new Evidence(0, 0, 0, 0, 0);
    private static final int TENTH = 9;

    static Evidence of(List<Candidate> ranked, Coverage coverage) throws IOException {
        if (ranked.isEmpty()) {
            return NONE;
        }
        var first = ranked.getFirst().document();
        return new Evidence(
                coverage.words(),
                coverage.matched(first),
                coverage.share(first),
                above(ranked, 1),
                above(ranked, TENTH));
    }

    private static double above(List<Candidate> ranked, int other) {
        var first = ranked.getFirst().score();
        return ranked.size() <= other || first <= 0
                ? 1
                : (first - ranked.get(other).score()) / first;
    }
}
