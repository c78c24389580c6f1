package org.dalil.article.review;

import static org.dalil.article.review.ReviewRefused.Rule.ARCHIVED;
import static org.dalil.article.review.ReviewRefused.Rule.NOT_LIVE;
import static org.dalil.article.review.ReviewRefused.Rule.NO_DRAFT;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.account.Permission;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.redaction.Redactions;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.text.Language;

import java.util.List;
import java.util.Optional;

/** The writer's door to review: hand in, also what was there before. */
@Singleton
public class HandIns {
    private final Articles articles;
    private final Revisions revisions;
    private final Drafts drafts;
    private final ReviewRepository repository;
    private final ReviewLine line;
    private final EarlierHandIns earlier;
    private final Entrance entrance;
    private final Redactions redactions;
    private final List<Hindrance> hindrances;
    private final Transactions transactions;
    private final AuditTrail trail;

    HandIns(
            Articles articles,
            Revisions revisions,
            Drafts drafts,
            ReviewRepository repository,
            ReviewLine line,
            EarlierHandIns earlier,
            Entrance entrance,
            Redactions redactions,
            List<Hindrance> hindrances,
            Transactions transactions,
            AuditTrail trail) {
        this.articles = articles;
        this.revisions = revisions;
        this.drafts = drafts;
        this.repository = repository;
        this.line = line;
        this.earlier = earlier;
        this.entrance = entrance;
        this.redactions = redactions;
        this.hindrances = List.copyOf(hindrances);
        this.transactions = transactions;
        this.trail = trail;
    }

    /**
     * Freezes the draft as a revision. It waits for a reviewer, unless it is for staff alone and
     * its article was never validated, or a few mended words of somebody who may publish: then it
     * is live when this returns.
     *
     * @param minor a mended typing error, after which translations are not behind
     * @throws HandInHindered where the text lacks what it must have
     */
    public Review handIn(
            long article,
            Language language,
            Audience audience,
            boolean minor,
            String changeNote,
            Account by) {
        Rights.require(by, Permission.WRITE);
        return transactions.write(
                () -> {
                    line.standFor(article);
                    requireKept(article);
                    var draft =
                            drafts.of(article, language)
                                    .orElseThrow(() -> new ReviewRefused(NO_DRAFT));
                    var found = articles.find(article);
                    hindrances.forEach(each -> each.look(found, language, audience, draft.text()));
                    var actor = Rights.actor(by);
                    var revision =
                            revisions.handIn(article, language, audience, minor, changeNote, actor);
                    entrance.requireRedacted(article, language, revision.text(), audience);
                    redactions.handedIn(revision);
                    return entrance.enter(revision, by);
                });
    }

    /**
     * The hand-in of this very text by this person, where it was the last and has no other draft
     * behind it: it waits, or it is live or soon will be.
     */
    public Optional<Review> handedIn(
            long article, Language language, Text text, Audience audience, Account by) {
        articles.standInLine(article);
        return drafts.of(article, language).isPresent()
                ? Optional.empty()
                : earlier.last(article, language, text, audience, by);
    }

    /** Whether a text for staff, handed in now, would be live at once. */
    public boolean isForStaffAtOnce(long article, Language language) {
        var found = articles.find(article);
        return Entrance.needNotWait(
                        found.confidence(),
                        found.audience(),
                        revisions.live(article, language).orElse(null))
                && !entrance.isAnotherScheduled(article, language);
    }

    /**
     * An older text, handed in anew; it goes the way of every hand-in. Of a double click both are
     * the same review.
     *
     * @throws HandInHindered where the text lacks what it must have
     */
    public Review restore(long revision, String changeNote, Account by) {
        Rights.require(by, Permission.WRITE);
        return transactions.write(
                () -> {
                    var review = line.of(revision);
                    requireKept(review.articleId());
                    var old = revisions.find(revision);
                    return again(
                            review.articleId(),
                            review.language(),
                            old,
                            review.audience(),
                            changeNote,
                            by);
                });
    }

    /**
     * Asks that the live text of a translation may be read by others than now; once, however often
     * it is asked.
     *
     * @throws HandInHindered where the text lacks what it must have
     */
    public Review askFor(
            long article, Language language, Audience audience, String changeNote, Account by) {
        Rights.require(by, Permission.WRITE);
        return transactions.write(
                () -> {
                    line.standFor(article);
                    requireKept(article);
                    var live =
                            revisions
                                    .live(article, language)
                                    .orElseThrow(() -> new ReviewRefused(NOT_LIVE));
                    return again(article, language, live, audience, changeNote, by);
                });
    }

    /** Whoever wrote the text is a writer of it still: four eyes ask for somebody else. */
    private Review again(
            long article,
            Language language,
            Revision old,
            Audience audience,
            String changeNote,
            Account by) {
        var before = earlier.madeOf(old, article, language, audience, by);
        if (before.isPresent()) {
            return before.get();
        }
        var found = articles.find(article);
        hindrances.forEach(each -> each.look(found, language, audience, old.text()));
        entrance.requireRedacted(article, language, old.text(), audience);
        var anew =
                revisions.propose(old, old.text(), audience, false, changeNote, Rights.actor(by));
        var id = Revisions.idOf(anew);
        repository.writers(Revisions.idOf(old)).forEach(each -> repository.sign(id, each));
        trail.record(
                Rights.actor(by), "handed in", Reviews.SUBJECT, id, "revision " + old.number());
        return entrance.enter(anew, by);
    }

    private void requireKept(long article) {
        if (articles.find(article).confidence() == Confidence.ARCHIVED) {
            throw new ReviewRefused(ARCHIVED);
        }
    }
}
