package org.dalil.search.lucene.suggest;

import static org.dalil.search.lucene.suggest.Beginnings.PERHAPS;
import static org.dalil.search.lucene.suggest.Beginnings.WHOLE;

import org.dalil.search.language.Word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word of what was typed.
 *
 * @param beginnings as it was typed, and without what is written together with it
 * @param isLast it may be unfinished
 */
record TypedWord(List<String> beginnings, List<String> stems, boolean isLast, boolean isLight) {

    static TypedWord of(String text, Word word, boolean isLast) {
        return new TypedWord(
                Beginnings.of(text, word), word.forms().stems(), isLast, word.forms().light());
    }

    /** A finished word that stands in every question need not be found. */
    boolean isNeeded() {
        return isLast || !isLight;
    }

    /** The terms that are it: a beginning while it may be unfinished, behind that a word. */
    Set<String> exact() {
        return isLast ? begun() : whole();
    }

    /** And those that are a relative of it. */
    Set<String> related() {
        var terms = new LinkedHashSet<>(begun());
        terms.addAll(whole());
        begun().forEach(term -> terms.add(PERHAPS + term));
        return terms;
    }

    Set<String> begun() {
        var terms = new LinkedHashSet<String>();
        beginnings.forEach(beginning -> terms.add(Beginnings.asked(beginning)));
        return terms;
    }

    private Set<String> whole() {
        var terms = new LinkedHashSet<String>();
        stems.forEach(stem -> terms.add(WHOLE + stem));
        return terms;
    }
}
