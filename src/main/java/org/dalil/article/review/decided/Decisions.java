package org.dalil.article.review.decided;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** The door to what was decided in reviews. */
@Singleton
public class Decisions {
    private final DecisionRepository repository;
    private final HandedInRepository revisions;

    Decisions(DecisionRepository repository, HandedInRepository revisions) {
        this.repository = repository;
        this.revisions = revisions;
    }

    /**
     * The earliest first. A text that was approved for later and came back counts each time; one of
     * an article that was erased is no more.
     */
    public List<Decision> between(Instant from, Instant until, int most) {
        return repository.between(from, until, most).stream()
                .map(each -> each.handedIn(first(each.handedInAt(), each.correctsId())))
                .toList();
    }

    /** Who waits does so from their own hand-in on, however often a reviewer mended it. */
    private Instant first(Instant at, @Nullable Long corrects) {
        var first = at;
        var next = corrects;
        while (next != null) {
            var mended = revisions.find(next);
            first = mended.map(HandedIn::createdAt).orElse(first);
            next = mended.map(HandedIn::correctsId).orElse(null);
        }
        return first;
    }
}
