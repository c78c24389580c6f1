package org.dalil.text;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A language of the portal, by its BCP 47 code in lower case ({@code en}, {@code ar}).
 *
 * @throws IllegalArgumentException for a code that is none
 */
public record Language(String code) implements Comparable<Language> {
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private static final String RIGHT_TO_LEFT_MARK = "\u200f";
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    public static final Language ENGLISH = new Language("en");
    public static final Language ARABIC = new Language("ar");

    public Language {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "not a language code: '" + code + "' (expected one like en, ar or pt-br)");
        }
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** {@code rtl} or {@code ltr}, as HTML writes it. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    public boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(locale().getLanguage());
    }

    /**
     * Which way a piece of text runs on a page of this language: its own, unless the text has
     * letters and not one of the language's script. First-strong would be wrong: «WhatsApp لا يعمل»
     * is Arabic. A text that begins with a mark of direction says it itself.
     */
    public String directionOf(String text) {
        if (text.startsWith(RIGHT_TO_LEFT_MARK) || text.startsWith(LEFT_TO_RIGHT_MARK)) {
            return text.startsWith(RIGHT_TO_LEFT_MARK) ? "rtl" : "ltr";
        }
        var script = script();
        var first = 0;
        for (var at = 0; at < text.length(); ) {
            var letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (Character.isLetter(letter)) {
                if (UnicodeScript.of(letter) == script) {
                    return direction();
                }
                first = first == 0 ? letter : first;
            }
        }
        return first != 0 && runsRightToLeft(first) != isRightToLeft() ? opposite() : direction();
    }

    private String opposite() {
        return isRightToLeft() ? "ltr" : "rtl";
    }

    private static boolean runsRightToLeft(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    true;
            default -> false;
        };
    }

    /** The script its letters are written in; Latin where the JDK does not know better. */
    public UnicodeScript script() {
        var dash = code.indexOf('-'); // without a Locale: each query asks for it
        return switch (dash < 0 ? code : code.substring(0, dash)) {
            case "ar", "fa", "ur", "ps", "sd", "ug", "ckb" -> UnicodeScript.ARABIC;
            case "he", "iw", "yi", "ji" -> UnicodeScript.HEBREW;
            case "ru", "uk", "bg", "sr", "mk", "be", "kk" -> UnicodeScript.CYRILLIC;
            case "el" -> UnicodeScript.GREEK;
            case "zh" -> UnicodeScript.HAN;
            case "ja" -> UnicodeScript.HIRAGANA;
            case "ko" -> UnicodeScript.HANGUL;
            case "th" -> UnicodeScript.THAI;
            case "hi", "mr", "ne" -> UnicodeScript.DEVANAGARI;
            default -> UnicodeScript.LATIN;
        };
    }

    /** Its name as its own speakers write it: {@code English}, {@code العربية}. */
    public String ownName() {
        return locale().getDisplayName(locale());
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
