package org.dalil.search.lucene.suggest;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody may have meant whose finger slipped once: a letter too few, too many, another, or
 * two swapped. Terms alone; whether a text that is still there has one is for the search to say.
 */
final class Slips {
    /** Of a shorter word a letter is too much of it. */
    private static final int SHORTEST = 4;

    /** So long a word says enough of itself to be taken for another beside what is there. */
    private static final int LONG = 6;

    private static final int MOST = 16;

    private final IndexReader reader;
    private final List<String> fields;
    private final int shortest;

    /**
     * @param beside something was found as it was typed
     */
    Slips(IndexReader reader, Fields fields, boolean beside) {
        this.reader = reader;
        this.fields = List.of(fields.title(), fields.heading());
        this.shortest = beside ? LONG : SHORTEST;
    }

    /** The beginnings of words that are typed nearly like this one. */
    Set<String> of(TypedWord word) {
        var near = new ArrayList<Near>();
        var terms = new LinkedHashSet<String>();
        for (var beginning : word.beginnings()) {
            if (mayBeWrong(beginning)) {
                fields.forEach(field -> near.addAll(near(field, beginning)));
                terms.add(withoutLast(beginning));
            }
        }
        near.sort(Comparator.comparingInt(Near::documents).reversed());
        near.stream().limit(MOST).forEach(each -> terms.add(each.term()));
        return terms;
    }

    /** A letter too many at the end: a whole word then, for as a beginning it would be many. */
    private static String withoutLast(String word) {
        return Beginnings.WHOLE + word.substring(0, word.length() - 1);
    }

    private boolean mayBeWrong(String word) {
        return word.codePointCount(0, word.length()) >= shortest
                && word.chars().noneMatch(Character::isDigit);
    }

    /** One letter less than the index has, so that a letter that was left out still fits. */
    private List<Near> near(String field, String beginning) {
        var typed = beginning.substring(0, Math.min(beginning.length(), Beginnings.LONGEST - 1));
        var near = new ArrayList<Near>();
        try {
            var terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                return near;
            }
            var similar = new FuzzyTermsEnum(terms, new Term(field, typed), 1, 0, true);
            for (BytesRef term = similar.next(); term != null; term = similar.next()) {
                var text = term.utf8ToString();
                if (isAnother(text, typed)) {
                    near.add(new Near(text, similar.docFreq()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return near;
    }

    /** Neither a sign, nor what the typed word begins with anyway, nor most of the alphabet. */
    private static boolean isAnother(String term, String typed) {
        return Character.isLetter(term.charAt(0))
                && !term.startsWith(typed)
                && !typed.startsWith(term)
                && (term.length() >= typed.length() || typed.length() >= LONG);
    }

    private record Near(String term, int documents) {}
}
