package org.dalil.article.arrangement;

import org.jspecify.annotations.Nullable;

/**
 * What became of one article.
 *
 * @param outcome {@code DONE}, or why not
 * @param before the owner or the category it had, for the way back; null where it had none
 */
public record Arranged(long article, Outcome outcome, @Nullable String before) {

    public enum Outcome {
        DONE,
        /** It was so already. */
        SAME,
        GONE,
        ARCHIVED,
        NOT_ARCHIVED,
        TOO_MANY_TAGS,
        /** It is to be as it was before, and was not so, or was changed once more since. */
        NOT_BEFORE,
        /** Somebody changed it in the same moment. */
        OVERTAKEN
    }

    public boolean isDone() {
        return outcome == Outcome.DONE;
    }
}
