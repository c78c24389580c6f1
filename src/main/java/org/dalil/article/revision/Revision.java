package org.dalil.article.revision;

import static org.dalil.article.revision.RevisionState.IN_REVIEW;
import static org.dalil.article.revision.RevisionState.PUBLISHED;
import static org.dalil.article.revision.RevisionState.RETURNED;
import static org.dalil.article.revision.RevisionState.SCHEDULED;
import static org.dalil.article.revision.RevisionState.SUPERSEDED;
import static org.dalil.article.revision.RevisionState.WITHDRAWN;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.account.Audience;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Text at a moment, never changed after; its state moves.
 *
 * @param audience the readers it was approved for: one of two keys, the article's is the other
 * @param minor a mended typing error, after which translations are not behind
 */
@MappedEntity("revision")
public record Revision(
        @Id @GeneratedValue @Nullable Long id,
        long translationId,
        int number,
        String title,
        String summary,
        String body,
        @Nullable Long authorId,
        String author,
        String changeNote,
        boolean minor,
        Audience audience,
        RevisionState state,
        Instant createdAt,
        @Nullable Instant decidedAt) {

    /**
     * @throws RevisionRefused where its state does not lead there
     */
    public Revision moved(RevisionState to, Instant at) {
        if (!leadsTo(to)) {
            throw new RevisionRefused(
                    "revision %d is %s and cannot become %s".formatted(id, state, to));
        }
        return new Revision(
                id,
                translationId,
                number,
                title,
                summary,
                body,
                authorId,
                author,
                changeNote,
                minor,
                audience,
                to,
                createdAt,
                at);
    }

    public Text text() {
        return new Text(title, summary, body);
    }

    private boolean leadsTo(RevisionState to) {
        return switch (to) {
            case IN_REVIEW -> state == SCHEDULED; // what is live moved before its time came
            case RETURNED, SCHEDULED -> state == IN_REVIEW;
            case PUBLISHED -> state == IN_REVIEW || state == SCHEDULED;
            case SUPERSEDED ->
                    state == PUBLISHED || state == IN_REVIEW; // went live, or was corrected
            case WITHDRAWN -> state == IN_REVIEW || state == SCHEDULED || state == PUBLISHED;
        };
    }
}
