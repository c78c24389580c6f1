package org.dalil.search.lucene.question;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.dalil.search.language.Word;
import org.dalil.search.query.Demand;

import java.util.List;

/**
 * What somebody demands, as one language's texts are asked for it.
 *
 * @param words of the demand; none where it is of marks alone, which no text has
 * @param what a text matches that has it
 */
public record Condition(Demand demand, List<Word> words, Query what) {

    /** Whether a text must have it; otherwise it must not. */
    boolean isWanted() {
        return switch (demand) {
            case Demand.Word _, Demand.Phrase _ -> true;
            case Demand.WithoutWord _, Demand.WithoutPhrase _ -> false;
        };
    }

    boolean isPhrase() {
        return demand instanceof Demand.Phrase && !words.isEmpty();
    }

    public Occur occur() {
        return isWanted() ? Occur.FILTER : Occur.MUST_NOT;
    }

    List<String> exact() {
        return words.stream().map(word -> word.forms().exact()).toList();
    }
}
