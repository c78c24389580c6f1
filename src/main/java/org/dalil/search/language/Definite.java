package org.dalil.search.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word with and without the Arabic article, and with what is written together with the article:
 * الرصيد, بالرصيد and للرصيد are رصيد to whoever wants it left out. «And», «for» and «with» without
 * an article are not taken off or added: ولد is not and-لد.
 */
public final class Definite {
    public static final String ARTICLE = "ال";

    /** «The», and what merges with it; the longest first. */
    public static final List<String> PREFIXES =
            List.of(
                    "وبال", "وكال", "فبال", "ولل", "فلل", "وال", "بال", "كال", "فال", "لل",
                    ARTICLE);

    /** What is left behind an article is a word; الم and الف have none. */
    private static final int SHORTEST = 3;

    private Definite() {}

    /**
     * An alef that carries a hamza is not the article's: إلغاء is no لغاء with «the» before it.
     *
     * @param written the word begins at {@code at}
     */
    public static boolean isWhole(String written, int at) {
        return at < written.length() && "أإآ".indexOf(written.charAt(at)) >= 0;
    }

    /**
     * Without a hamza, الغاء may be إلغاء and «the» غاء: both are meant.
     *
     * @param exact as analysis gives it
     * @param whole it was written with a first letter of its own
     */
    public static Set<String> of(String exact, boolean whole) {
        var forms = new LinkedHashSet<String>();
        forms.add(exact);
        var bare = whole ? exact : bare(exact);
        for (var word : List.of(exact, bare)) {
            if (word.length() >= SHORTEST && isArabic(word)) {
                forms.add(word);
                PREFIXES.forEach(prefix -> forms.add(joined(prefix, word)));
            }
        }
        return forms;
    }

    private static String bare(String exact) {
        for (var prefix : PREFIXES) {
            if (exact.startsWith(prefix)) {
                var rest = exact.substring(prefix.length());
                var word = prefix.endsWith("لل") && rest.length() < SHORTEST ? "ل" + rest : rest;
                return word.length() >= SHORTEST ? word : exact;
            }
        }
        return exact;
    }

    /** «For the» gives its last letter up before the same: للغة is for لغة. */
    private static String joined(String prefix, String word) {
        var merges = prefix.endsWith("لل") && word.startsWith("ل");
        return (merges ? prefix.substring(0, prefix.length() - 1) : prefix) + word;
    }

    private static boolean isArabic(String word) {
        return Kind.of(word.codePointAt(0)) == Kind.ARABIC;
    }
}
