package org.dalil.search.lucene.suggest;

import org.dalil.search.language.Definite;
import org.dalil.search.language.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a word may begin with when somebody types it: itself, or what is left without «the» and what
 * is written together with it. Terms of one field, told apart by a sign that no word has.
 */
final class Beginnings {
    /** Every word is found by what it begins with, up to so many letters. */
    static final int LONGEST = 12;

    /** Before a term: the text begins with it. */
    static final String START = "^";

    /** Before a term: a whole stem. */
    static final String WHOLE = "=";

    /** Before a term: so it begins if its first letter is «and», «for» or «with». */
    static final String PERHAPS = "~";

    private static final int LEFT = 2;

    private static final Set<Character> PARTICLES = Set.of('و', 'ل', 'ب');

    private static final int LEFT_OF_PARTICLE = 4;

    private Beginnings() {}

    /** As it is written, and without the Arabic article: a title may have it and who types not. */
    static List<String> of(String text, Word word) {
        var exact = word.forms().exact();
        return Definite.PREFIXES.stream()
                .filter(article -> opens(article, exact) && !Definite.isWhole(text, word.start()))
                .findFirst()
                .map(article -> List.of(exact, exact.substring(article.length())))
                .orElse(List.of(exact));
    }

    /** The terms by which one beginning is found. */
    static List<String> cut(String word) {
        var terms = new ArrayList<String>(LONGEST);
        for (var end = 1; end <= Math.min(word.length(), LONGEST); end++) {
            terms.add(word.substring(0, end));
        }
        return terms;
    }

    /** The one term that somebody asks for. */
    static String asked(String beginning) {
        return beginning.substring(0, Math.min(beginning.length(), LONGEST));
    }

    /** «وكلمة» may be found as «كلمة»; empty where nothing may be taken off. */
    static String withoutParticle(String exact) {
        return exact.length() > LEFT_OF_PARTICLE && PARTICLES.contains(exact.charAt(0))
                ? exact.substring(1)
                : "";
    }

    private static boolean opens(String article, String exact) {
        return exact.startsWith(article) && exact.length() - article.length() >= LEFT;
    }
}
