package org.dalil.article.difference;

import java.util.List;
import java.util.regex.Pattern;

/** What became of one text on its way to another, word by word, in the order of reading. */
public record Difference(List<Passage> passages) {
    /** Marks count with their letters: Arabic with harakat is as many words as without. */
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    public Difference {
        passages = List.copyOf(passages);
    }

    public static Difference of(String before, String after) {
        return Comparison.of(before, after);
    }

    public int addedWords() {
        return words(Passage.Kind.ADDED);
    }

    public int removedWords() {
        return words(Passage.Kind.REMOVED);
    }

    public boolean isNone() {
        return passages.stream().allMatch(each -> each.kind() == Passage.Kind.SAME);
    }

    private int words(Passage.Kind kind) {
        return passages.stream()
                .filter(each -> each.kind() == kind)
                .mapToInt(each -> (int) WORD.matcher(each.text()).results().count())
                .sum();
    }
}
