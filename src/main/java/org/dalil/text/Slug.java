package org.dalil.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The readable part of an address, made from a title. Letters of every script are kept (browsers
 * show them); Arabic is stored without harakat and tatweel (research/arabic: two spellings of one
 * title give one slug). The id stands before it in the address, so a slug need not be unique.
 */
public final class Slug {
    /** Long enough to be read, short enough for a chat line; cut at a word. */
    private static final int LONGEST = 80;

    private static final Pattern UNWRITTEN =
            Pattern.compile("[\\u0640\\u064B-\\u0652\\u0670\\p{Cf}]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Slug() {}

    /**
     * @return the slug, or {@code article} for a title without one letter or digit
     */
    public static String of(String title) {
        var folded = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var bare = UNWRITTEN.matcher(folded.replace("'", "").replace("’", "")).replaceAll("");
        var slug = BETWEEN_WORDS.matcher(bare).replaceAll("-");
        return orArticle(cut(trimmed(slug)));
    }

    private static String trimmed(String slug) {
        var start = slug.startsWith("-") ? 1 : 0;
        var end = slug.length() > start && slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return slug.substring(start, end);
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        var end = slug.lastIndexOf('-', LONGEST);
        var at = end > LONGEST / 2 ? end : LONGEST;
        return slug.substring(0, Character.isLowSurrogate(slug.charAt(at)) ? at - 1 : at);
    }

    private static String orArticle(String slug) {
        return slug.isEmpty() ? "article" : slug;
    }
}
