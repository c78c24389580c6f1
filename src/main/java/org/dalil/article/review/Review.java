package org.dalil.article.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.account.Audience;
import org.dalil.article.Confidence;
import org.dalil.article.revision.RevisionState;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A revision as its review sees it, without its text.
 *
 * @param audience the readers it is asked for, and once approved the readers it is approved for
 * @param publishedRevisionId what is live of this translation now
 * @param liveAudience for whom that is approved
 * @param overId what was live when it was handed in
 * @param approvedOverId what was live when it was approved for a later time
 * @param correctsId the revision whose text a reviewer mended in this one
 * @param menderId to whom it goes when it is sent back: its author, not who corrected it; or who
 *     took over from them
 * @param addedWords against what was live when it was handed in
 * @param reasonNames why it was sent back: names of {@link Reason}, commas between
 */
@MappedEntity("review")
public record Review(
        @Id long revisionId,
        long translationId,
        long articleId,
        String languageCode,
        int number,
        String title,
        RevisionState state,
        Audience audience,
        Audience articleAudience,
        Confidence confidence,
        boolean minor,
        String changeNote,
        @Nullable Long authorId,
        String author,
        Instant createdAt,
        @Nullable Long publishedRevisionId,
        @Nullable Long overId,
        @Nullable Long correctsId,
        @Nullable Integer addedWords,
        @Nullable Integer removedWords,
        @Nullable Long claimedById,
        @Nullable String claimedBy,
        @Nullable Instant claimedAt,
        @Nullable Long decidedById,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reasonNames,
        @Nullable String reasonWords,
        @Nullable Instant publishAt,
        @Nullable Long approvedOverId,
        @Nullable Long menderId,
        @Nullable Audience liveAudience) {

    public Language language() {
        return new Language(languageCode);
    }

    public List<Reason> reasons() {
        return reasonNames == null || reasonNames.isEmpty()
                ? List.of()
                : Arrays.stream(reasonNames.split(",")).map(Reason::valueOf).toList();
    }

    public boolean waits() {
        return state == RevisionState.IN_REVIEW;
    }

    public boolean isClaimedBy(long account) {
        return claimedById != null && claimedById == account;
    }

    /** Whether it was approved for a time at which something else was live than was seen. */
    public boolean missedItsTime() {
        return waits() && publishAt != null;
    }

    /** Whether fewer than now may read the text, once it is live for this audience. */
    public boolean takesFromReaders(Audience to) {
        return liveAudience != null
                && to.compareTo(Audience.narrower(articleAudience, liveAudience)) < 0;
    }

    /** Whether what is live is no longer what it was written over. */
    public boolean isOvertaken() {
        return !Objects.equals(overId, publishedRevisionId);
    }
}
