package org.dalil.search.lucene;

import java.io.IOException;
import java.util.List;

/**
 * What speaks for the first hit of a list.
 *
 * @param words of the question that tell something
 * @param matched those of them that the hit has, not only one that is written like it
 * @param share of their weight that it matches, 0 to 1
 * @param title how nearly its title is the question, 0 to 1
 * @param lead how far its score lies above the next one's, as a part of what the words weigh
 * @param aboveFifth how far it lies above the fifth's, as a share of it; 1 where there is none
 */
record Evidence(
        int words, int matched, double share, double title, double lead, double aboveFifth) {
    static final Evidence NONE = new Evidence(0, 0, 0, 0, 0, 0);
    private static final int FIFTH = 4;

    static Evidence of(List<Candidate> ranked, Coverage coverage) throws IOException {
        if (ranked.isEmpty()) {
            return NONE;
        }
        var first = ranked.getFirst().document();
        return new Evidence(
                coverage.words(),
                coverage.matched(first),
                coverage.share(first),
                coverage.title(first),
                above(ranked, 1) / coverage.weight(),
                above(ranked, FIFTH) / Math.max(Double.MIN_NORMAL, ranked.getFirst().score()));
    }

    private static double above(List<Candidate> ranked, int other) {
        var first = ranked.getFirst().score();
        return ranked.size() <= other ? first : first - ranked.get(other).score();
    }
}
