package org.dalil.search.lucene;

import org.apache.lucene.index.TermStates;
import org.dalil.search.language.Word;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A word of a query, with what an index knows of it.
 *
 * @param exact null where no text has it as it is written
 * @param stems those that some text has
 * @param alternatives synonyms of it, or of a few words with it, that some text has
 * @param taken for it, where the index knows neither
 * @param rarity its inverse document frequency; that of a word in no text where it is unknown
 */
record AskedWord(
        Word word,
        @Nullable KnownTerm exact,
        List<KnownTerm> stems,
        List<Alternative> alternatives,
        List<SimilarWord> taken,
        double rarity) {

    boolean isKnown() {
        return exact != null || !stems.isEmpty() || !alternatives.isEmpty();
    }

    boolean isLight() {
        return word.forms().light();
    }

    /** A term with its statistics, looked up once. */
    record KnownTerm(org.apache.lucene.index.Term term, TermStates states) {}
}
