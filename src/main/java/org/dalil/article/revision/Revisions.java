package org.dalil.article.revision;

import static org.dalil.article.revision.RevisionState.IN_REVIEW;
import static org.dalil.article.revision.RevisionState.PUBLISHED;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.text.Language;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The door to an article's texts, for staff: a draft is handed in as a revision, a revision goes
 * live. Publishing never edits; it points the translation at another revision.
 */
@Singleton
public class Revisions {
    static final String SUBJECT = "revision";

    private final TranslationRepository translations;
    private final RevisionRepository revisions;
    private final Drafts drafts;
    private final FreshRevisions fresh;
    private final Showing showing;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    Revisions(
            TranslationRepository translations,
            RevisionRepository revisions,
            Drafts drafts,
            FreshRevisions fresh,
            Showing showing,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.translations = translations;
        this.revisions = revisions;
        this.drafts = drafts;
        this.fresh = fresh;
        this.showing = showing;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** The languages an article has any text in. */
    public List<Translation> translations(long article) {
        return translations.findByArticleIdOrderByLanguage(article);
    }

    /** The revision that is live. */
    public Optional<Revision> live(long article, Language language) {
        return translations
                .findByArticleIdAndLanguage(article, language.code())
                .map(Translation::publishedRevisionId)
                .flatMap(revisions::findById);
    }

    /** All of a translation, the last first. */
    public List<Revision> history(long article, Language language) {
        return translations
                .findByArticleIdAndLanguage(article, language.code())
                .map(
                        translation ->
                                revisions.findByTranslationIdOrderByNumberDesc(idOf(translation)))
                .orElse(List.of());
    }

    /**
     * Freezes the draft as a revision in review.
     *
     * @throws RevisionRefused where there is no draft
     */
    public Revision handIn(
            long article,
            Language language,
            Audience audience,
            boolean minor,
            String changeNote,
            Actor actor) {
        return transactions.write(
                () -> {
                    var draft =
                            drafts.of(article, language)
                                    .orElseThrow(
                                            () ->
                                                    new RevisionRefused(
                                                            "there is no draft to hand in"));
                    var revision =
                            fresh.freeze(
                                    draft.translationId(),
                                    draft.text(),
                                    audience,
                                    IN_REVIEW,
                                    minor,
                                    changeNote,
                                    actor);
                    drafts.carryWriters(draft, idOf(revision));
                    drafts.carrySource(draft, idOf(revision));
                    drafts.discard(article, language);
                    trail.record(actor, "handed in", SUBJECT, idOf(revision), "article " + article);
                    return revision;
                });
    }

    /**
     * A text that comes from no draft (a reviewer's correction, an older revision) as a revision in
     * review.
     *
     * @param minor as in {@link #handIn}: whether the other was says nothing of this one
     */
    public Revision propose(
            Revision like,
            Text text,
            Audience audience,
            boolean minor,
            String changeNote,
            Actor actor) {
        return transactions.write(
                () -> {
                    var revision =
                            fresh.freeze(
                                    like.translationId(),
                                    text,
                                    audience,
                                    IN_REVIEW,
                                    minor,
                                    changeNote,
                                    actor);
                    revisions.carrySource(idOf(like), idOf(revision));
                    return revision;
                });
    }

    /**
     * Decides on a revision without publishing it: back to its author, or withdrawn.
     *
     * @throws RevisionRefused where it was decided meanwhile
     */
    public Revision move(long revision, RevisionState to, Actor actor) {
        return transactions.write(
                () -> {
                    var moved = step(find(revision), to);
                    showing.hide(moved);
                    trail.record(actor, to.name().toLowerCase(Locale.ROOT), SUBJECT, revision, "");
                    return moved;
                });
    }

    /**
     * Makes a reviewed revision the live one; the one before is superseded.
     *
     * @throws RevisionRefused where it is not in review or was decided meanwhile
     */
    public Revision publish(long revision, Actor actor) {
        return transactions.write(() -> showing.show(step(find(revision), PUBLISHED), actor));
    }

    /** Past review, on the authority of whoever keeps the articles folder. */
    public Revision publishDirectly(
            long article,
            Language language,
            Text text,
            Audience audience,
            String changeNote,
            Actor actor) {
        return transactions.write(
                () -> {
                    var translation = drafts.translation(article, language, text.title());
                    return showing.show(
                            fresh.freeze(
                                    idOf(translation),
                                    text,
                                    audience,
                                    PUBLISHED,
                                    false,
                                    changeNote,
                                    actor),
                            actor);
                });
    }

    /** Takes a translation from readers; its texts stay. */
    public void unpublish(long article, Language language, Actor actor) {
        live(article, language)
                .ifPresent(revision -> move(idOf(revision), RevisionState.WITHDRAWN, actor));
    }

    private Revision step(Revision revision, RevisionState to) {
        var moved = revision.moved(to, clock.instant());
        if (revisions.move(idOf(revision), revision.state(), to, clock.instant()) == 0) {
            throw new RevisionRefused("revision %d was decided meanwhile".formatted(revision.id()));
        }
        return moved;
    }

    /** One of them, whoever may see it. */
    public Revision find(long revision) {
        return revisions
                .findById(revision)
                .orElseThrow(() -> new RevisionRefused("no revision " + revision));
    }

    public static long idOf(Revision revision) {
        return Objects.requireNonNull(revision.id(), "a stored revision has an id");
    }

    public static long idOf(Translation translation) {
        return Objects.requireNonNull(translation.id(), "a stored translation has an id");
    }
}
