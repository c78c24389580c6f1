package org.dalil.search.words;

import org.dalil.search.language.Analysis;

import java.util.List;

/** In which queries a synonym has a say, as it stands or as somebody would have it. */
public final class Concerns {
    private final List<Side> sides;

    Concerns(List<Side> sides) {
        this.sides = List.copyOf(sides);
    }

    public boolean has(String query) {
        return sides.stream().anyMatch(each -> each.expander.concerns(each.analysis.words(query)));
    }

    record Side(Analysis analysis, Expander expander) {
        static Side of(Synonym synonym, Analysis analysis) {
            return new Side(analysis, Expander.of(List.of(synonym), analysis));
        }
    }
}
