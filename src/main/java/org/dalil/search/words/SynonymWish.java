package org.dalil.search.words;

import org.dalil.text.Language;

import java.util.Arrays;
import java.util.List;

/**
 * A synonym as somebody wrote it.
 *
 * @param typed expressions, each on a line of its own or behind a comma
 * @param found likewise
 */
public record SynonymWish(Language language, String typed, String found, boolean bothWays) {
    private static final String PARTED = "[,،;؛\n\r]+";

    /** The same as it is kept: two that say the same are equal. */
    public SynonymWish tidied() {
        return new SynonymWish(
                language, String.join(", ", typedOnes()), String.join(", ", foundOnes()), bothWays);
    }

    List<String> typedOnes() {
        return parted(typed);
    }

    List<String> foundOnes() {
        return parted(found);
    }

    private static List<String> parted(String written) {
        return Arrays.stream(written.split(PARTED))
                .map(each -> each.strip().replaceAll("[ \\t\\u00A0]+", " "))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
