package org.dalil.article.review.decided;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.article.ArticleKind;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * A text that was approved or sent back.
 *
 * @param entryId of the trail
 * @param correctsId the revision a reviewer mended in this one, or null
 * @param handedInAt when it came into review; of a mended one, when what is mended in it did
 */
@MappedEntity("decision")
public record Decision(
        @Id long entryId,
        long articleId,
        ArticleKind kind,
        String title,
        boolean approved,
        @Nullable Long correctsId,
        Instant handedInAt,
        Instant decidedAt) {

    /** Whole days, as those of what still waits. */
    public long waited() {
        return Math.max(0, Duration.between(handedInAt, decidedAt).toDays());
    }

    Decision handedIn(Instant at) {
        return new Decision(entryId, articleId, kind, title, approved, correctsId, at, decidedAt);
    }
}
