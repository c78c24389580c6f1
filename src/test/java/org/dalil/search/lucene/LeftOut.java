package org.dalil.search.lucene;

import java.nio.file.Path;

/** The engine without one part of its ranking, to measure what that part brings. */
public enum LeftOut {
    NOTHING,
    EXACT,
    IN_TITLE,
    FUZZY,
    LIGHT,
    TRIGRAM,
    TITLE_TRIGRAM,
    PAIR;

    public LuceneIndex open(Path data) {
        return new LuceneIndex(data, null, weights(Weights.DEFAULT));
    }

    private Weights weights(Weights all) {
        return new Weights(
                all.title(),
                all.heading(),
                all.label(),
                all.stem(),
                unless(EXACT, all.exact()),
                unless(IN_TITLE, all.inTitle()),
                unless(FUZZY, all.fuzzy()),
                unless(LIGHT, all.light()),
                unless(TRIGRAM, all.trigram()),
                unless(TITLE_TRIGRAM, all.titleTrigram()),
                unless(PAIR, all.pair()),
                all.trigramShare(),
                all.strong(),
                all.popularity());
    }

    private double unless(LeftOut part, double weight) {
        return this == part ? 0 : weight;
    }
}
