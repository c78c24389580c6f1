package org.dalil.search.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may be left of an Arabic word when what is written together with it is taken off: «and»,
 * «for», «with», «the» before it, «my», «their» and plurals behind it. Which of these letters
 * belong to the word cannot be told from the word alone, so every reading that leaves enough is
 * kept; two words meet if they share a reading.
 */
final class ArabicStems {
    /** Read in this order; what must be left grows as the letters get less telling. */
    private static final List<Affix> BEFORE =
            Stream.concat(
                            Definite.PREFIXES.stream().map(prefix -> new Affix(prefix, 3)),
                            Stream.of("ول", "وب", "و", "ف", "ب", "ل", "ك")
                                    .map(letters -> new Affix(letters, 4)))
                    .toList();

    private static final List<Affix> PRONOUNS =
            List.of(
                    new Affix("كما", 3),
                    new Affix("هما", 3),
                    new Affix("ها", 3),
                    new Affix("هم", 3),
                    new Affix("هن", 3),
                    new Affix("كم", 3),
                    new Affix("كن", 3),
                    new Affix("نا", 3),
                    new Affix("ني", 3),
                    new Affix("ي", 3),
                    new Affix("ك", 3),
                    new Affix("ه", 3));

    private static final int MOST = 8;

    private final Set<String> found = new LinkedHashSet<>();

    private final boolean feminine;

    private ArabicStems(boolean feminine) {
        this.feminine = feminine;
    }

    /**
     * @param exact folded
     * @param whole it begins with a letter of its own, so that no article stands there
     * @param feminine it was written with ة, which is never «his»
     */
    static List<String> of(String exact, boolean whole, boolean feminine) {
        var stems = new ArabicStems(feminine);
        stems.without(exact);
        for (var affix : BEFORE) {
            if (affix.opens(exact) && !(whole && affix.letters.equals(Definite.ARTICLE))) {
                stems.without(exact.substring(affix.letters.length()));
            }
        }
        return stems.found.stream().limit(MOST).toList();
    }

    private void without(String start) {
        endings(start);
        for (var pronoun : PRONOUNS) {
            if (pronoun.closes(start) && !(feminine && pronoun.letters.equals("ه"))) {
                beforePronoun(start.substring(0, start.length() - pronoun.letters.length()));
            }
        }
    }

    /** Before a pronoun the feminine ه is written ت. */
    private void beforePronoun(String rest) {
        if (rest.endsWith("ت") && !rest.endsWith("ات")) {
            endings(rest.substring(0, rest.length() - 1) + "ه");
        }
        if (rest.endsWith("او") || rest.endsWith("اي")) { // عملاونا for عملاؤنا
            addIf(rest.substring(0, rest.length() - 1), 3);
        }
        endings(rest);
    }

    private void endings(String word) {
        found.add(word);
        if (word.endsWith("ات") && word.length() >= 4) {
            var single = word.substring(0, word.length() - 2);
            found.add(single + "ه");
            addIf(single, 3);
        } else if (word.endsWith("يه")) {
            addIf(word.substring(0, word.length() - 1), 4);
            addIf(word.substring(0, word.length() - 2), 4);
        } else if (word.endsWith("ه")) {
            addIf(word.substring(0, word.length() - 1), 4);
        } else if (word.endsWith("ون") || word.endsWith("ين") || word.endsWith("ان")) {
            addIf(word.substring(0, word.length() - 2), 4);
        } else if (word.endsWith("ي") || word.endsWith("ا") || word.endsWith("ء")) {
            addIf(word.substring(0, word.length() - 1), 3); // شكوى, شكواك; الغاء, الغا
        }
    }

    private void addIf(String stem, int least) {
        if (stem.length() >= least) {
            found.add(stem);
        }
    }

    private record Affix(String letters, int least) {
        boolean opens(String word) {
            return word.startsWith(letters) && word.length() - letters.length() >= least;
        }

        boolean closes(String word) {
            return word.endsWith(letters) && word.length() - letters.length() >= least;
        }
    }
}
