package org.dalil.search.words;

import org.dalil.text.Language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A synonym as somebody wrote it.
 *
 * @param typed expressions, each on a line of its own or behind a comma
 * @param found likewise
 */
public record SynonymWish(Language language, String typed, String found, boolean bothWays) {
    private static final Pattern PARTED = Pattern.compile("[,،;؛\n\r]+");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\u00A0]+");

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

    /** What no side can be is left whole: one expression, too long. */
    private static List<String> parted(String written) {
        var text = written.strip();
        if (text.length() > Synonyms.LONGEST_SIDE) {
            return List.of(text);
        }
        return PARTED.splitAsStream(text)
                .map(each -> SPACE.matcher(each.strip()).replaceAll(" "))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
