package org.dalil.article.intake;

import org.dalil.article.Standing;
import org.dalil.article.revision.ArrivingText;
import org.jspecify.annotations.Nullable;

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
        List<ArrivingText> texts) {}
