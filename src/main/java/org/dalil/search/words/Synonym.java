package org.dalil.search.words;

import org.dalil.text.Language;

import java.util.List;
import java.util.stream.Stream;

/**
 * Expressions that search takes for the same, in texts of one language. An expression is a word or
 * a few side by side.
 *
 * @param id 0 for one that is not kept
 * @param typed what people type
 * @param found what texts say instead
 * @param bothWays whether all of them stand for each other; else {@code found} stands for {@code
 *     typed} alone
 */
public record Synonym(
        long id, Language language, List<String> typed, List<String> found, boolean bothWays) {

    public Synonym {
        typed = List.copyOf(typed);
        found = List.copyOf(found);
    }

    /** All of them, in the order they were written. */
    public List<String> all() {
        return Stream.concat(typed.stream(), found.stream()).toList();
    }

    /** What somebody may type so that this has a say. */
    public List<String> asked() {
        return bothWays ? all() : typed;
    }

    /** What stands for one of {@link #asked}, itself not among them. */
    public List<String> instead(String expression) {
        var others = bothWays ? all() : found;
        return others.stream().filter(each -> !each.equals(expression)).toList();
    }

    Synonym numbered(long number) {
        return new Synonym(number, language, typed, found, bothWays);
    }
}
