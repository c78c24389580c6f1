package org.dalil.feedback;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** As it is kept. */
@MappedEntity("vote")
record Vote(
        @Id @GeneratedValue @Nullable Long id,
        long articleId,
        String language,
        long revisionId,
        String voter,
        boolean helpful,
        @Nullable VoteReason reason,
        String words,
        LocalDate onDay,
        Instant at,
        @Nullable Long taskId) {

    /** The reason and the words of a yes are none. */
    static Vote of(NewVote vote, String voter, Instant at, LocalDate day) {
        return new Vote(
                null,
                vote.article(),
                vote.language().code(),
                vote.revision(),
                voter,
                vote.helpful(),
                vote.helpful() ? null : vote.reason(),
                vote.helpful() ? "" : vote.words(),
                day,
                at,
                null);
    }

    /** This one in the place of that one. */
    Vote insteadOf(Vote before) {
        return new Vote(
                before.id,
                articleId,
                language,
                revisionId,
                voter,
                helpful,
                reason,
                words,
                onDay,
                at,
                before.taskId);
    }

    /** The second half of a no says why; a no that says nothing new takes no words back. */
    boolean saysLessThan(Vote before) {
        return !helpful && !before.helpful && reason == null && words.isEmpty();
    }

    boolean isComment() {
        return !helpful && !words.isEmpty();
    }
}
