package org.dalil.search.language;

import java.util.Set;

/**
 * Arabic, from measurements (Lucene's own chain joins 44 % of the word pairs of everyday customer
 * service): wide folding first, then the set of {@link ArabicStems candidate stems}, since cutting
 * to one stem is wrong too often. No negation is light.
 */
final class Arabic implements Writing {
    private static final Set<String> LIGHT =
            folded(
                    "من في على إلى عن مع هذا هذه ذلك تلك التي الذي الذين اللذين هو هي هم أن إن كان"
                        + " كانت قد ثم أو و ب ل ك ف ال ما ماذا متى أين كيف لماذا هل كم أي أية عند"
                        + " عندما حيث كما بين حتى يتم تم إذا أنا نحن أنت كيفية لي لك له لها لدي به"
                        + " بها فيه فيها منه منها عليه عليها التى الى وهو وهي وما ومن وفي");

    @Override
    public Forms forms(String word) {
        var bare = Folding.foldKeepingLetters(word);
        var exact = letters(bare);
        if (exact.isEmpty()) {
            return Forms.NONE;
        }
        return new Forms(
                exact,
                ArabicStems.of(exact, startsWithHamza(bare), bare.endsWith("ة")),
                LIGHT.contains(exact));
    }

    /** One letter for what people write for one another; every seat of hamza is a hamza. */
    static String letters(String bare) {
        var folded = new StringBuilder(bare.length());
        for (var at = 0; at < bare.length(); at++) {
            folded.append(letter(bare.charAt(at)));
        }
        return folded.toString();
    }

    static char letter(char written) {
        return switch (written) {
            case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ' -> 'ا';
            case 'ى', 'ی', 'ې', 'ے' -> 'ي';
            case 'ؤ', 'ئ' -> 'ء';
            case 'ة', 'ۃ', 'ہ', 'ھ', 'ە' -> 'ه';
            case 'ک', 'ڪ' -> 'ك';
            default -> written;
        };
    }

    /** An alef that carries a hamza is not the article's: إلغاء is no لغاء with «the» before it. */
    private static boolean startsWithHamza(String word) {
        return !word.isEmpty() && "أإآ".indexOf(word.charAt(0)) >= 0;
    }

    private static Set<String> folded(String words) {
        return Set.of(
                java.util.Arrays.stream(words.split(" "))
                        .map(Folding::foldKeepingLetters)
                        .map(Arabic::letters)
                        .distinct()
                        .toArray(String[]::new));
    }
}
