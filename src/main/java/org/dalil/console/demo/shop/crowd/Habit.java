package org.dalil.console.demo.shop.crowd;

import org.dalil.console.demo.shop.plan.Chance;
import org.dalil.text.Language;

import java.util.List;
import java.util.random.RandomGenerator;

/** How somebody types. */
enum Habit {
    TIDY,
    HASTY,
    TALKATIVE;

    private static final int SHORTEST = 5;

    private static final List<String> ENGLISH = List.of("%s?", "%s please", "hi, %s", "%s ??");
    private static final List<String> ARABIC =
            List.of("%s؟", "لو سمحت %s", "السلام عليكم %s", "%s ؟؟");

    static Habit of(RandomGenerator random) {
        var drawn = random.nextDouble();
        return drawn < .7 ? TIDY : drawn < .9 ? HASTY : TALKATIVE;
    }

    /** The most usual words most often, and as this person would type them. */
    String words(List<String> typed, Language language, RandomGenerator random) {
        var weights = new double[typed.size()];
        for (var i = 0; i < weights.length; i++) {
            weights[i] = Math.pow(i + 1, -1.2);
        }
        return typed(typed.get(Chance.weighted(weights, random)), language, random);
    }

    private String typed(String words, Language language, RandomGenerator random) {
        return switch (this) {
            case TIDY -> words;
            case HASTY -> Chance.happens(.3, random) ? slipped(words, random) : words;
            case TALKATIVE -> {
                var around = language.equals(Language.ARABIC) ? ARABIC : ENGLISH;
                yield Chance.happens(.6, random)
                        ? Chance.any(around, random).formatted(words)
                        : words;
            }
        };
    }

    /** Two letters within a word change places, or one is left out. */
    private static String slipped(String words, RandomGenerator random) {
        var parts = words.split(" ");
        var which = random.nextInt(parts.length);
        var word = parts[which];
        if (word.length() < SHORTEST) {
            return words;
        }
        var at = Chance.between(1, word.length() - 2, random);
        parts[which] =
                random.nextBoolean()
                        ? word.substring(0, at) + word.substring(at + 1)
                        : word.substring(0, at)
                                + word.charAt(at + 1)
                                + word.charAt(at)
                                + word.substring(at + 2);
        return String.join(" ", parts);
    }
}
