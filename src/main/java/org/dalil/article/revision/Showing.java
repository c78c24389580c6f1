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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What readers are shown of a translation: one of its revisions, or nothing. */
@Singleton
class Showing {
    private final Articles articles;
    private final TranslationRepository translations;
    private final RevisionRepository revisions;
    private final TextLives lives;
    private final Changes changes;
    private final AuditTrail trail;
    private final Clock clock;

    Showing(
            Articles articles,
            TranslationRepository translations,
            RevisionRepository revisions,
            TextLives lives,
            Changes changes,
            AuditTrail trail,
            Clock clock) {
        this.articles = articles;
        this.translations = translations;
        this.revisions = revisions;
        this.lives = lives;
        this.changes = changes;
        this.trail = trail;
        this.clock = clock;
    }

    /** In the place of the one before, which is superseded. */
    Revision show(Revision revision, Actor actor) {
        var translation = translations.findById(revision.translationId()).orElseThrow();
        Optional.ofNullable(translation.publishedRevisionId()).ifPresent(this::supersede);
        translations.update(translation.showing(revision));
        lives.begin(List.of(Revisions.idOf(revision)));
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

    private void supersede(long live) {
        revisions.move(live, PUBLISHED, SUPERSEDED, clock.instant());
        lives.end(List.of(live));
    }

    /** Nothing, where it is this one that is shown. */
    void hide(Revision revision) {
        var translation = translations.findById(revision.translationId()).orElseThrow();
        if (Objects.equals(translation.publishedRevisionId(), revision.id())) {
            translations.update(translation.hidden());
            lives.end(List.of(Revisions.idOf(revision)));
            changes.announce(ChangeKind.ARTICLE, translation.articleId());
        }
    }
}
