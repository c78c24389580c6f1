package org.dalil.search.lucene.question;

import org.dalil.search.language.Word;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.question.AskedWord.KnownTerm;
import org.dalil.search.words.Expression;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks up what stands for the words of a question; what no text has whole is left out. */
final class Alternatives {
    /** Of all expressions that stand in for a question's words: a query has a bounded size. */
    private static final int MOST_TERMS = 240;

    private final Fields fields;
    private final Map<String, List<Expression>> instead;
    private final Dictionary dictionary;
    private int terms;

    /**
     * @param instead by a word's exact form
     */
    Alternatives(Fields fields, Map<String, List<Expression>> instead, Dictionary dictionary) {
        this.fields = fields;
        this.instead = instead;
        this.dictionary = dictionary;
    }

    List<Alternative> of(Word word) throws IOException {
        var expressions = instead.getOrDefault(word.forms().exact(), List.of());
        var found = new ArrayList<Alternative>(expressions.size());
        for (var expression : expressions) {
            var known = known(expression.words());
            var together = together(expression.words());
            if (!known.isEmpty() && together != null && hasRoom(known, together)) {
                found.add(new Alternative(expression, known, together));
            }
        }
        return found;
    }

    private boolean hasRoom(List<List<KnownTerm>> known, List<KnownTerm> together) {
        terms += known.stream().mapToInt(List::size).sum() + together.size();
        return terms <= MOST_TERMS;
    }

    private List<List<KnownTerm>> known(List<Word> expression) throws IOException {
        var known = new ArrayList<List<KnownTerm>>();
        for (var word : expression) {
            if (!word.forms().light()) {
                var stems = stems(word);
                if (stems.isEmpty()) {
                    return List.of();
                }
                known.add(stems);
            }
        }
        return known;
    }

    /** Null where no text has one of them. */
    private @Nullable List<KnownTerm> together(List<Word> expression) throws IOException {
        var together = new ArrayList<KnownTerm>();
        for (var at = 1; at < expression.size(); at++) {
            var both = expression.subList(at - 1, at + 1);
            if (both.stream().anyMatch(word -> word.forms().light())) {
                var pair = new ArrayList<String>();
                Pairs.of(both, pair::add);
                var term = dictionary.known(fields.pair(), pair.getFirst());
                if (term == null) {
                    return null;
                }
                together.add(term);
            }
        }
        return together;
    }

    private List<KnownTerm> stems(Word word) throws IOException {
        var stems = new ArrayList<KnownTerm>();
        for (var stem : word.forms().stems()) {
            var term = dictionary.known(fields.stem(), stem);
            if (term != null) {
                stems.add(term);
            }
        }
        return stems;
    }

    /** What some text has that the reader may see. */
    interface Dictionary {
        @Nullable KnownTerm known(String field, String text) throws IOException;
    }
}
