package org.dalil.insight.gap.cause;

import org.dalil.article.overview.Overview;
import org.dalil.article.revision.RevisionState;
import org.dalil.text.Language;

import java.util.Optional;

/** A text that answers a topic, and whom it reaches. */
public record Answer(long article, Language language, Stand stand) {

    /** Where a text stands. */
    public enum Stand {
        /** Everybody reads it. */
        LIVE,
        /** Some read it, or it is on its way there. */
        WAITING
    }

    /** Empty where there is no text that anybody could publish. */
    public static Optional<Answer> of(Overview text) {
        return stand(text)
                .map(stand -> new Answer(text.articleId(), new Language(text.language()), stand));
    }

    private static Optional<Stand> stand(Overview text) {
        if (text.isPublic()) {
            return Optional.of(Stand.LIVE);
        }
        return text.isArchived()
                        || text.isLive()
                        || text.isWaiting()
                        || text.isDraft()
                        || text.lastState() == RevisionState.RETURNED
                ? Optional.of(Stand.WAITING)
                : Optional.empty();
    }

    boolean isLive() {
        return stand == Stand.LIVE;
    }
}
