package org.dalil.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a title is sorted by, so that code points sort as people do: case, accents, harakat and the
 * forms of alef count for nothing, nor does a leading ال, «The» or punctuation. (Measured in
 * research/arabic: code points scatter أ إ آ ا, the JDK's collator keeps ال.)
 */
public final class SortKey {
    private static final int LONGEST = 250;
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}\\u0640]");
    private static final Pattern START = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:ال(?=\\p{L}{2})|the )");

    private SortKey() {}

    public static String of(String title) {
        var start = START.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
        var word = ARTICLE.matcher(start).replaceAll(""); // before folding: إلغاء has no article
        var bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        var key = bare.replace('ى', 'ي').replace('ة', 'ه').replace('ٱ', 'ا');
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }
}
