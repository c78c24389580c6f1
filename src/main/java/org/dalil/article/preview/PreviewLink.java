package org.dalil.article.preview;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A link that was given, without the secret in it.
 *
 * @param revisionId null where it shows what was a draft
 */
public record PreviewLink(
        long id,
        long articleId,
        Language language,
        @Nullable Long revisionId,
        String title,
        @Nullable Long madeById,
        String madeBy,
        Instant madeAt,
        Instant endsAt,
        @Nullable Instant revokedAt) {

    public boolean isOpen(Instant now) {
        return revokedAt == null && endsAt.isAfter(now);
    }
}
