package org.dalil.search.language;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Arabic, from measurements (Lucene's own chain joins 44 % of the word pairs of everyday customer
 * service): wide folding first, then the set of {@link ArabicStems candidate stems}, since cutting
 * to one stem is wrong too often, then what the lexicon joins. No negation is light.
 */
final class Arabic implements Writing {
    /** With what is left of «والـOTP», «بالـOTP» where the scripts part. */
    private static final Set<String> LIGHT =
            Arrays.stream(
                            ("من في على إلى عن مع هذا هذه ذلك تلك التي الذي الذين اللذين هو هي هم"
                                 + " أن إن كان كانت قد ثم أو ما ماذا متى أين كيف لماذا هل كم أي أية"
                                 + " عند عندما حيث كما بين حتى يتم تم إذا أنا نحن أنت كيفية لي لك"
                                 + " له لها لدي به بها فيه فيها منه منها عليه عليها التى الى وهو"
                                 + " وهي وما ومن وفي أريد الآن لكي أيضا و ف ب ل ك ال وال بال كال"
                                 + " فال لل ول وب فب فل وبال ولل وكال فبال فلل")
                                    .split(" "))
                    .map(Arabic::exact)
                    .collect(Collectors.toUnmodifiableSet());

    private final Relatives relatives;

    Arabic(Relatives relatives) {
        this.relatives = relatives;
    }

    @Override
    public Forms forms(String word) {
        var bare = Folding.foldKeepingLetters(word);
        var exact = letters(bare);
        if (exact.isEmpty()) {
            return Forms.NONE;
        }
        var stems = stems(bare, exact);
        return new Forms(exact, stems, isLight(exact));
    }

    /** As it is found in texts, for a word out of any context. */
    static String exact(String word) {
        return letters(Folding.foldKeepingLetters(word));
    }

    /** One letter for what people write for one another; a hamza's seat without its hamza. */
    static String letters(String bare) {
        return mapped(bare, false);
    }

    static char letter(char written) {
        return switch (written) {
            case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ' -> 'ا';
            case 'ى', 'ی', 'ې', 'ے', 'ئ' -> 'ي';
            case 'ؤ' -> 'و';
            case 'ة', 'ۃ', 'ہ', 'ھ', 'ە' -> 'ه';
            case 'ک', 'ڪ' -> 'ك';
            default -> written;
        };
    }

    /** رسايل is written for رسائل, and مسئول for مسؤول: with a seat there are two ways to read. */
    private List<String> stems(String bare, String exact) {
        var whole = Definite.isWhole(bare, 0);
        var feminine = bare.endsWith("ة");
        var stems = new LinkedHashSet<>(ArabicStems.of(exact, whole, feminine));
        var spoken = mapped(bare, true);
        if (!spoken.equals(exact)) {
            stems.addAll(ArabicStems.of(spoken, whole, feminine));
        }
        for (var stem : List.copyOf(stems)) {
            stems.addAll(relatives.wordsOf(stem));
        }
        return List.copyOf(stems);
    }

    private boolean isLight(String exact) {
        var words = relatives.wordsOf(exact);
        return LIGHT.contains(exact) || !words.isEmpty() && LIGHT.containsAll(words);
    }

    /**
     * @param spoken every seat of hamza is a hamza
     */
    private static String mapped(String bare, boolean spoken) {
        var mapped = new StringBuilder(bare.length());
        for (var at = 0; at < bare.length(); at++) {
            var letter = bare.charAt(at);
            mapped.append(spoken && (letter == 'ؤ' || letter == 'ئ') ? 'ء' : letter(letter));
        }
        return mapped.toString();
    }
}
