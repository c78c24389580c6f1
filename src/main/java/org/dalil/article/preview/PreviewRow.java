package org.dalil.article.preview;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.article.revision.Text;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

/** A link as it is stored, with the hash that never leaves this package. */
@MappedEntity("preview_link")
record PreviewRow(
        @Id @GeneratedValue @Nullable Long id,
        String tokenHash,
        long articleId,
        String language,
        @Nullable Long revisionId,
        String title,
        String summary,
        String body,
        boolean internal,
        @Nullable Long madeById,
        String madeBy,
        Instant madeAt,
        Instant endsAt,
        @Nullable Instant revokedAt) {

    PreviewLink link() {
        return new PreviewLink(
                Objects.requireNonNull(id),
                articleId,
                new Language(language),
                revisionId,
                title,
                madeById,
                madeBy,
                madeAt,
                endsAt,
                revokedAt);
    }

    Preview preview() {
        return new Preview(articleId, new Language(language), new Text(title, summary, body));
    }
}
