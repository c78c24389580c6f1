package org.dalil.search.lucene;

import java.util.List;

/** What a question found, best first. */
record Found(long total, boolean totalIsExact, List<Candidate> ranked) {
    static final Found NOTHING = new Found(0, true, List.of());
}
