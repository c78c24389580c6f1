package org.dalil.article.difference;

import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Text;
import org.jspecify.annotations.Nullable;

/** The three parts of a text beside what they were. */
public record TextDifference(Difference title, Difference summary, Difference body) {

    /**
     * @param before null: there was nothing
     */
    public static TextDifference of(@Nullable Revision before, Text after) {
        return new TextDifference(
                Difference.of(before == null ? "" : before.title(), after.title()),
                Difference.of(before == null ? "" : before.summary(), after.summary()),
                Difference.of(before == null ? "" : before.body(), after.body()));
    }

    public int addedWords() {
        return title.addedWords() + summary.addedWords() + body.addedWords();
    }

    public int removedWords() {
        return title.removedWords() + summary.removedWords() + body.removedWords();
    }

    public boolean isNone() {
        return title.isNone() && summary.isNone() && body.isNone();
    }
}
