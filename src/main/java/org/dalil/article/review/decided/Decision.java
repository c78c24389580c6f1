package org.dalil.article.review.decided;

import org.dalil.article.ArticleKind;

import java.time.Duration;
import java.time.Instant;

/**
 * A text that was approved or sent back.
 *
 * @param handedInAt when it came into review; of a mended one, when what is mended in it did
 */
public record Decision(
        long articleId,
        ArticleKind kind,
        String title,
        boolean approved,
        Instant handedInAt,
        Instant decidedAt) {

    /** Whole days, as those of what still waits. */
    public long waited() {
        return Math.max(0, Duration.between(handedInAt, decidedAt).toDays());
    }
}
