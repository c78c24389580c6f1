package org.dalil.article.overview;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.article.ArticleKind;
import org.dalil.article.Confidence;
import org.dalil.article.revision.RevisionState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A text that readers do not have: written, waiting, sent back, withdrawn or archived. Two that are
 * equal say the same.
 *
 * @param title the draft's, or else that of the last revision
 * @param draftId null where nobody writes
 * @param draftVersion counts what was saved
 * @param lastId the revision that was handed in last; null where none was
 * @param liveId what readers have in its place, unless it is archived
 * @param changedAt when somebody wrote last
 */
@MappedEntity("work_text")
public record WorkText(
        @Id long translationId,
        long articleId,
        String ref,
        String language,
        String slug,
        ArticleKind kind,
        Confidence confidence,
        @Nullable Long categoryId,
        String title,
        @Nullable Long draftId,
        @Nullable Integer draftVersion,
        @Nullable Long lastId,
        @Nullable RevisionState lastState,
        @Nullable Long liveId,
        Instant changedAt) {

    public boolean isArchived() {
        return confidence == Confidence.ARCHIVED;
    }

    /** Whether readers have another text in its place. */
    public boolean isBesideLive() {
        return liveId != null && !isArchived();
    }

    public boolean isDraft() {
        return draftId != null;
    }
}
