package org.dalil.search.lucene;

import org.dalil.search.SearchRequest;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a question found, best first, each text once.
 *
 * @param twins what was found of the same texts beside: a draft, or what is live and is to be
 *     replaced by it
 */
record Found(long total, boolean totalIsExact, List<Candidate> ranked, List<Candidate> twins) {
    static final Found NOTHING = new Found(0, true, List.of());

    Found(long total, boolean totalIsExact, List<Candidate> ranked) {
        this(total, totalIsExact, ranked, List.of());
    }

    boolean isAllRanked() {
        return total == ranked.size();
    }

    Stream<Candidate> documents() {
        return Stream.concat(ranked.stream(), twins.stream());
    }

    /**
     * @param most of all that are shown on any page
     */
    List<Candidate> page(SearchRequest request, int most) {
        var shown = ranked.subList(0, Math.min(most, ranked.size()));
        var from = (int) Math.min(shown.size(), request.skipped());
        return shown.subList(from, Math.min(shown.size(), from + request.size()));
    }
}
