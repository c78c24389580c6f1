package org.dalil.search.lucene;

import org.dalil.search.weight.Weight;
import org.dalil.search.weight.Weights;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** The engine without one part of its ranking, to measure what that part brings. */
public enum LeftOut {
    NOTHING(null),
    EXACT(Weight.EXACT),
    IN_TITLE(Weight.IN_TITLE),
    FUZZY(Weight.FUZZY),
    LIGHT(Weight.LIGHT),
    TRIGRAM(Weight.TRIGRAM),
    TITLE_TRIGRAM(Weight.TITLE_TRIGRAM),
    PAIR(Weight.PAIR),
    SAME_TITLE(Weight.SAME_TITLE);

    private final @Nullable Weight weight;

    LeftOut(@Nullable Weight weight) {
        this.weight = weight;
    }

    public LuceneIndex open(Path data) {
        var all = Weights.DEFAULT;
        return new LuceneIndex(data, List.of(), weight == null ? all : all.with(weight, 0));
    }
}
