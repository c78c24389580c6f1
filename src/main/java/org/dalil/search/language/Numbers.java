package org.dalil.search.language;

import java.util.regex.Pattern;

/** Numbers, so that ١٬٠٠٠ is 1,000 is 1000 and ٣٫٥ is 3.5; versions and codes stay whole. */
final class Numbers {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private Numbers() {}

    /** Takes the word folded. */
    static String plain(String folded) {
        var latin = folded.replace('\u066B', '.').replace('\u066C', ',');
        return GROUPED.matcher(latin).matches() ? latin.replace(",", "") : latin;
    }
}
