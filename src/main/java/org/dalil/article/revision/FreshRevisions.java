package org.dalil.article.revision;

import static org.dalil.article.revision.RevisionState.PUBLISHED;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.audit.Actor;

import java.time.Clock;
import java.time.Instant;

/** Freezes a text at a moment, with the next number of its translation. */
@Singleton
class FreshRevisions {
    private final RevisionRepository revisions;
    private final Clock clock;

    FreshRevisions(RevisionRepository revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    Revision freeze(
            long translation,
            Text text,
            Audience audience,
            RevisionState state,
            boolean minor,
            String changeNote,
            Actor actor) {
        Instant now = clock.instant();
        return revisions.save(
                new Revision(
                        null,
                        translation,
                        revisions.last(translation) + 1,
                        text.title(),
                        text.summary(),
                        text.body(),
                        actor.accountId(),
                        actor.name(),
                        changeNote,
                        minor,
                        audience,
                        state,
                        now,
                        state == PUBLISHED ? now : null));
    }
}
