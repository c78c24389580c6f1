package org.dalil.search.words;

import org.dalil.search.language.Analysis;

import java.util.List;

/** In which queries synonyms have a say, as they stand or as somebody would have them. */
public final class Concerns {
    private final List<Side> sides;

    Concerns(List<Side> sides) {
        this.sides = List.copyOf(sides);
    }

    public boolean has(String query) {
        return sides.stream().anyMatch(each -> each.expander.concerns(each.analysis.words(query)));
    }

    record Side(Analysis analysis, Expander expander) {
        /** Of one language. */
        static Side of(List<Synonym> synonyms, Analysis analysis) {
            return new Side(analysis, Expander.of(synonyms, analysis));
        }
    }
}
