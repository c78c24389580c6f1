package org.dalil.search.language.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Arabic in Latin letters, with digits for those that Latin lacks: "7sab" is «حساب», "2lghaa"
 * «الغاء». Short vowels may be written and are not in Arabic, so a word has many readings; the one
 * that most texts have is taken.
 */
final class Arabizi {
    private static final Pattern WORD = Pattern.compile("[a-z2-9']{2,20}");
    private static final Pattern LETTER = Pattern.compile(".*[a-z].*");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** Of longer queries some word is never Arabizi. */
    private static final int MOST_WORDS = 8;

    /** Without a digit that says so, short Latin words look like any Arabic one. */
    private static final int SHORTEST = 4;

    /** Each is looked up. */
    private static final int MOST_READINGS = 96;

    private Arabizi() {}

    /** None where a word of the query has no reading that some text has. */
    static Optional<String> reading(String query, Vocabulary vocabulary) {
        var words = query.toLowerCase(Locale.ROOT).replace('’', '\'').strip().split("\\s+");
        if (words.length > MOST_WORDS) {
            return Optional.empty();
        }
        var read = new ArrayList<String>();
        for (var word : words) {
            var best = DIGITS.matcher(word).matches() ? word : best(word, vocabulary);
            if (best.isEmpty()) {
                return Optional.empty();
            }
            read.add(best);
        }
        return Optional.of(String.join(" ", read));
    }

    private static String best(String word, Vocabulary vocabulary) {
        if (!WORD.matcher(word).matches() || !LETTER.matcher(word).matches()) {
            return "";
        }
        var shortest = DIGIT.matcher(word).find() ? 2 : SHORTEST;
        var best = "";
        var most = 0;
        for (var each : readings(word)) {
            var texts = each.length() < shortest ? 0 : vocabulary.texts(each);
            if (texts > most) {
                most = texts;
                best = each;
            }
        }
        return best;
    }

    private static List<String> readings(String word) {
        var readings = List.of("");
        for (var at = 0; at < word.length(); ) {
            var width = Letters.width(word, at);
            var longer = new ArrayList<String>();
            for (var letter : Letters.of(word, at, width)) {
                for (var reading : readings) {
                    if (longer.size() < MOST_READINGS) {
                        longer.add(reading + letter);
                    }
                }
            }
            readings = longer;
            at += width;
        }
        return readings;
    }
}
