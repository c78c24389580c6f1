package org.dalil.search.lucene;

import org.dalil.search.SearchRequest;

import java.util.List;

/** What a question found, best first. */
record Found(long total, boolean totalIsExact, List<Candidate> ranked) {
    static final Found NOTHING = new Found(0, true, List.of());

    /**
     * @param most of all that are shown on any page
     */
    List<Candidate> page(SearchRequest request, int most) {
        var shown = ranked.subList(0, Math.min(most, ranked.size()));
        var from = (int) Math.min(shown.size(), request.skipped());
        return shown.subList(from, Math.min(shown.size(), from + request.size()));
    }
}
