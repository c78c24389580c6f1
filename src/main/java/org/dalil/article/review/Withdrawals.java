package org.dalil.article.review;

import static org.dalil.article.review.ReviewRefused.Rule.DRAFT_EXISTS;
import static org.dalil.article.review.ReviewRefused.Rule.NOT_THE_AUTHOR;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;

/** The writer's door out of review: a text that was handed in, or corrected, is a draft again. */
@Singleton
public class Withdrawals {
    private final Revisions revisions;
    private final Drafts drafts;
    private final ReviewRepository repository;
    private final ReviewLine line;
    private final GivenBack givenBack;
    private final Transactions transactions;
    private final AuditTrail trail;

    Withdrawals(
            Revisions revisions,
            Drafts drafts,
            ReviewRepository repository,
            ReviewLine line,
            GivenBack givenBack,
            Transactions transactions,
            AuditTrail trail) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.repository = repository;
        this.line = line;
        this.givenBack = givenBack;
        this.transactions = transactions;
        this.trail = trail;
    }

    /**
     * Takes a text out of review; it is a draft again, unless another was begun. What is approved
     * for a later time can be taken back by who may review, too.
     */
    public Review withdraw(long revision, Account by) {
        Rights.require(by, Permission.WRITE);
        return transactions.write(
                () -> {
                    var review = line.of(revision);
                    if (review.state() == RevisionState.WITHDRAWN && isWriter(review, by)) {
                        return review; // a second click
                    }
                    if (!review.waits() && review.state() != RevisionState.SCHEDULED) {
                        throw line.refusal(review);
                    }
                    if (!mayWithdraw(review, by)) {
                        throw new ReviewRefused(NOT_THE_AUTHOR, review.author());
                    }
                    revisions.move(revision, RevisionState.WITHDRAWN, Rights.actor(by));
                    givenBack.asDraft(review, revisions.find(revision));
                    return line.find(revision);
                });
    }

    /**
     * The author's own text instead of a reviewer's correction of it, as a new draft. A correction
     * that still waits is withdrawn; one that is live stays so until the draft is approved.
     */
    public void takeBack(long correction, Account by) {
        Rights.require(by, Permission.WRITE);
        transactions.write(
                () -> {
                    var review = line.of(correction);
                    if (review.correctsId() == null || !isWriter(review, by)) {
                        throw new ReviewRefused(NOT_THE_AUTHOR, review.author());
                    }
                    drafts.of(review.articleId(), review.language())
                            .ifPresent(
                                    draft -> {
                                        throw new ReviewRefused(DRAFT_EXISTS, draft.author());
                                    });
                    if (review.waits()) {
                        revisions.move(correction, RevisionState.WITHDRAWN, Rights.actor(by));
                    }
                    givenBack.asDraft(review, revisions.find(line.original(review).revisionId()));
                    trail.record(
                            Rights.actor(by), "took back", Reviews.SUBJECT, correction, "to draft");
                });
    }

    /** Whether {@link #withdraw} would be let. */
    public boolean mayWithdraw(Review review, Account by) {
        var isScheduled = review.state() == RevisionState.SCHEDULED;
        return (review.waits() || isScheduled)
                && (isWriter(review, by) || (isScheduled && by.may(Permission.REVIEW)));
    }

    /** Whether there is a text of their own for {@link #takeBack}. */
    public boolean mayTakeBack(Review review, Account by) {
        return review.correctsId() != null
                && isWriter(review, by)
                && (review.waits() || review.state() == RevisionState.PUBLISHED);
    }

    private boolean isWriter(Review review, Account by) {
        return repository.writers(review.revisionId()).contains(by.id());
    }
}
