package org.dalil.search.lucene.question;

import org.apache.lucene.index.TermStates;
import org.dalil.search.language.Word;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A word of a query, with what an index knows of it.
 *
 * @param exact null where no text has it as it is written
 * @param looked its stems, and itself written together with a neighbour: "signin" for "sign in"
 * @param stems those of them that some text has, and {@code apart}
 * @param apart two words side by side that make this one: "sign in" for "signin"
 * @param alternatives synonyms of it, or of a few words with it, that some text has
 * @param taken for it, where the index knows neither
 * @param rarity its inverse document frequency; that of a word in no text where it is unknown
 */
public record AskedWord(
        Word word,
        @Nullable KnownTerm exact,
        List<String> looked,
        List<KnownTerm> stems,
        List<String> apart,
        List<Alternative> alternatives,
        List<SimilarWord> taken,
        double rarity) {

    public boolean isKnown() {
        return exact != null || !stems.isEmpty() || !alternatives.isEmpty();
    }

    /** What texts may write apart, and others together; known to the index in one of the two. */
    public List<String> together() {
        var own = word.forms().stems();
        var together = new ArrayList<>(apart);
        for (var stem : stems) {
            if (!own.contains(stem.term().text())) {
                together.add(stem.term().text());
            }
        }
        return together;
    }

    /** The same, taken for more. */
    AskedWord orTaken(List<SimilarWord> more) {
        var all = Stream.concat(taken.stream(), more.stream()).toList();
        return new AskedWord(word, exact, looked, stems, apart, alternatives, all, rarity);
    }

    boolean isLight() {
        return word.forms().light();
    }

    /** A term with its statistics, looked up once. */
    public record KnownTerm(org.apache.lucene.index.Term term, TermStates states) {}
}
