package org.dalil.article.revision;

import static org.dalil.article.revision.RevisionState.PUBLISHED;
import static org.dalil.article.revision.RevisionState.SUPERSEDED;

import jakarta.inject.Singleton;

import org.dalil.article.Articles;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.ChangeKind;
import org.dalil.database.Changes;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/** What readers are shown of a translation: one of its revisions, or nothing. */
@Singleton
class Showing {
    private final Articles articles;
    private final TranslationRepository translations;
    private final RevisionRepository revisions;
    private final Changes changes;
    private final AuditTrail trail;
    private final Clock clock;

    Showing(
            Articles articles,
            TranslationRepository translations,
            RevisionRepository revisions,
            Changes changes,
            AuditTrail trail,
            Clock clock) {
        this.articles = articles;
        this.translations = translations;
        this.revisions = revisions;
        this.changes = changes;
        this.trail = trail;
        this.clock = clock;
    }

    /** In the place of the one before, which is superseded. */
    Revision show(Revision revision, Actor actor) {
        var translation = translations.findById(revision.translationId()).orElseThrow();
        Optional.ofNullable(translation.publishedRevisionId())
                .ifPresent(id -> revisions.move(id, PUBLISHED, SUPERSEDED, clock.instant()));
        translations.update(translation.showing(revision));
        translations.follow(Revisions.idOf(translation), Revisions.idOf(revision));
        translations.followNobodyInACircle(Revisions.idOf(translation), Revisions.idOf(revision));
        articles.touch(translation.articleId());
        trail.record(
                actor,
                "published",
                Revisions.SUBJECT,
                Revisions.idOf(revision),
                "article " + translation.articleId() + " " + translation.language());
        return revision;
    }

    /** Nothing, where it is this one that is shown. */
    void hide(Revision revision) {
        var translation = translations.findById(revision.translationId()).orElseThrow();
        if (Objects.equals(translation.publishedRevisionId(), revision.id())) {
            translations.update(translation.hidden());
            changes.announce(ChangeKind.ARTICLE, translation.articleId());
        }
    }
}
