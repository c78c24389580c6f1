package org.dalil.search.language;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A word with and without the Arabic article, and with what is written together with the article:
 * الرصيد, بالرصيد and للرصيد are رصيد to whoever wants it left out. «And», «for» and «with» without
 * an article are not taken off or added: ولد is not and-لد.
 */
public final class Definite {
    private static final String ARTICLE = "ال";

    /** What is left behind an article is a word; الم and الف have none. */
    private static final int SHORTEST = 3;

    private static final String[] BEFORE = {"", "و", "ف", "ب", "ك", "وب", "وك", "فب"};

    private Definite() {}

    /**
     * @param exact as analysis gives it
     */
    public static Set<String> of(String exact) {
        var forms = new LinkedHashSet<String>();
        forms.add(exact);
        var bare = bare(exact);
        if (bare.length() >= SHORTEST && isArabic(bare)) {
            forms.add(bare);
            for (var letters : BEFORE) {
                forms.add(letters + ARTICLE + bare);
            }
            var forThe = bare.startsWith("ل") ? "ل" + bare : "لل" + bare;
            forms.add(forThe);
            forms.add("و" + forThe);
        }
        return forms;
    }

    private static String bare(String exact) {
        var bare = exact.startsWith(ARTICLE) ? exact.substring(ARTICLE.length()) : exact;
        return bare.length() >= SHORTEST ? bare : exact;
    }

    private static boolean isArabic(String word) {
        return Kind.of(word.codePointAt(0)) == Kind.ARABIC;
    }
}
