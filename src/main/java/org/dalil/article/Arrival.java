package org.dalil.article;

import org.dalil.account.Audience;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What the articles folder says of one article; {@link Intake} makes it so.
 *
 * @param before the article as it was read when this was decided; null: it is new
 * @param standing null: what is said about the article beside its texts stays as it is
 * @param texts those that change; the others stay as they are
 */
public record Arrival(
        @Nullable HeldArticle before,
        String ref,
        @Nullable Standing standing,
        List<ArrivingText> texts) {

    /**
     * One text.
     *
     * @param draft kept as the working copy and taken from readers, instead of published
     * @param endsDraft the working copy was this text before and is not needed any more
     * @param at when it was published; null: now
     */
    public record ArrivingText(
            Language language,
            Text text,
            Audience audience,
            boolean draft,
            boolean endsDraft,
            @Nullable Instant at) {}
}
