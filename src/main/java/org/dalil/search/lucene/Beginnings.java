package org.dalil.search.lucene;

import org.dalil.search.language.Forms;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** What a word may begin with when somebody types it: itself, or what is left without «the». */
final class Beginnings {
    private static final String ARABIC_ARTICLE = "ال";

    private Beginnings() {}

    static void of(Forms forms, Consumer<String> sink) {
        var seen = new LinkedHashSet<String>();
        add(forms.exact(), seen);
        add(bare(forms.exact()), seen);
        seen.forEach(sink);
    }

    /** As typed, cut to what is indexed; without the Arabic article, which titles may lack. */
    static String typed(String exact) {
        var bare = bare(exact);
        return bare.length() <= DocumentWriter.LONGEST_BEGINNING
                ? bare
                : bare.substring(0, DocumentWriter.LONGEST_BEGINNING);
    }

    private static void add(String word, Set<String> seen) {
        var longest = Math.min(word.length(), DocumentWriter.LONGEST_BEGINNING);
        for (var length = 1; length <= longest; length++) {
            seen.add(word.substring(0, length));
        }
    }

    private static String bare(String exact) {
        return exact.startsWith(ARABIC_ARTICLE) && exact.length() > ARABIC_ARTICLE.length() + 1
                ? exact.substring(ARABIC_ARTICLE.length())
                : exact;
    }
}
