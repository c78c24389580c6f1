package org.dalil.article.overview;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Confidence;
import org.dalil.article.revision.RevisionState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One text of an article and how it stands.
 *
 * @param title the draft's, or else the live one's, or else the last one's
 * @param liveAudience whom the live revision was approved for; null where nothing is live
 * @param lastState of the revision that was handed in last; null where none was
 * @param outdated whether its original went on since by a major edit
 * @param reviewBy the day on which it is to be looked at again
 * @param draftAuthor who saved the draft last; null where there is none
 */
@MappedEntity("overview")
public record Overview(
        @Id long translationId,
        long articleId,
        String language,
        String slug,
        ArticleKind kind,
        Confidence confidence,
        Audience articleAudience,
        @Nullable Long categoryId,
        @Nullable String owner,
        String title,
        @Nullable Audience liveAudience,
        @Nullable Instant liveAt,
        @Nullable String liveAuthor,
        @Nullable RevisionState lastState,
        @Nullable String lastAuthor,
        @Nullable Instant lastAt,
        @Nullable String draftAuthor,
        @Nullable Instant draftAt,
        Instant updatedAt,
        boolean outdated,
        @Nullable LocalDate reviewBy) {

    public boolean isArchived() {
        return confidence == Confidence.ARCHIVED;
    }

    /** Whether anybody reads it. */
    public boolean isLive() {
        return liveAudience != null && !isArchived();
    }

    /** Whether everybody reads it. */
    public boolean isPublic() {
        return isLive() && Audience.narrower(articleAudience, liveAudience) == Audience.PUBLIC;
    }

    /** Whether it waits for a reviewer, or for its time. */
    public boolean isWaiting() {
        return lastState == RevisionState.IN_REVIEW || lastState == RevisionState.SCHEDULED;
    }

    public boolean isDraft() {
        return draftAt != null;
    }
}
