package org.dalil.benchmark;

import org.dalil.benchmark.QuerySet.Asked;
import org.dalil.benchmark.QuerySet.Text;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The same queries with one wrong letter in the rarest word, which hurts most: left out, put in,
 * taken for another or for its neighbour, anywhere in the word. A query always gets the same one in
 * the same round.
 */
public final class Misspelt {
    /** Nobody could tell what a shorter word was meant to be. */
    private static final int SHORTEST = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final String ARABIC_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String LATIN_LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Map<String, Integer> documents = new HashMap<>();

    public Misspelt(QuerySet set) {
        set.documents().forEach(this::count);
    }

    public Asked of(Asked query) {
        return of(query, 0);
    }

    /**
     * @param round another wrong letter in each, for what one letter does to sixty queries is
     *     chance
     */
    public Asked of(Asked query, int round) {
        var rarest = rarest(query.text());
        if (rarest == null) {
            return query;
        }
        var random = new Random(seed(query) + 1_000_003L * round);
        var wrong = rarest.word();
        while (wrong.equals(rarest.word())) {
            wrong = edited(rarest.word(), random);
        }
        var text = new StringBuilder(query.text());
        text.replace(rarest.start(), rarest.start() + rarest.word().length(), wrong);
        return new Asked(query.id(), text.toString(), query.language());
    }

    private static long seed(Asked query) {
        return 31L * query.id().hashCode() + query.text().hashCode();
    }

    private void count(Text text) {
        Set<String> words = new HashSet<>();
        each(text.title(), found -> words.add(lower(found.word())));
        each(text.body(), found -> words.add(lower(found.word())));
        words.forEach(word -> documents.merge(word, 1, Integer::sum));
    }

    private @Nullable Found rarest(String text) {
        var best = new Found[1];
        var fewest = new int[] {Integer.MAX_VALUE};
        each(
                text,
                found -> {
                    var with = documents.getOrDefault(lower(found.word()), 0);
                    if (found.word().length() >= SHORTEST && with < fewest[0]) {
                        best[0] = found;
                        fewest[0] = with;
                    }
                });
        return best[0];
    }

    private static String edited(String word, Random random) {
        var letters = ARABIC.matcher(word).find() ? ARABIC_LETTERS : LATIN_LETTERS;
        var letter = letters.charAt(random.nextInt(letters.length()));
        var at = random.nextInt(word.length());
        var before = word.substring(0, at);
        var behind = word.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + behind;
            case 1 -> before + letter + word.charAt(at) + behind;
            case 2 -> before + letter + behind;
            default -> swapped(word, Math.min(at, word.length() - 2));
        };
    }

    private static String swapped(String word, int at) {
        return word.substring(0, at)
                + word.charAt(at + 1)
                + word.charAt(at)
                + word.substring(at + 2);
    }

    private static void each(String text, Consumer<Found> sink) {
        var words = WORD.matcher(text);
        while (words.find()) {
            sink.accept(new Found(words.start(), words.group()));
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private record Found(int start, String word) {}
}
