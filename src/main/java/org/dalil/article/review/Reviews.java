package org.dalil.article.review;

import static org.dalil.article.review.ReviewRefused.Rule.LIVE_MOVED;
import static org.dalil.article.review.ReviewRefused.Rule.NEWER_WAITS;
import static org.dalil.article.review.ReviewRefused.Rule.NOTHING_CHANGED;
import static org.dalil.article.review.ReviewRefused.Rule.NO_REASON;
import static org.dalil.article.review.ReviewRefused.Rule.REASON_LONG;
import static org.dalil.article.review.ReviewRefused.Rule.SCHEDULED_WAITS;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The reviewer's door: correct, approve, send back. An approval is of one exact revision, for one
 * audience, over one live text; of two who decide at once the second is told who did.
 */
@Singleton
public class Reviews {
    public static final int LONGEST_WORDS = 2000;
    static final String SUBJECT = "revision";

    private final Revisions revisions;
    private final ReviewRepository repository;
    private final ReviewLine line;
    private final Entrance entrance;
    private final GivenBack givenBack;
    private final Menders menders;
    private final Publications publications;
    private final PublicationTimes times;
    private final FourEyes fourEyes;
    private final ReviewMails mails;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    Reviews(
            Revisions revisions,
            ReviewRepository repository,
            ReviewLine line,
            Entrance entrance,
            GivenBack givenBack,
            Menders menders,
            Publications publications,
            PublicationTimes times,
            FourEyes fourEyes,
            ReviewMails mails,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.revisions = revisions;
        this.repository = repository;
        this.line = line;
        this.entrance = entrance;
        this.givenBack = givenBack;
        this.menders = menders;
        this.publications = publications;
        this.times = times;
        this.fourEyes = fourEyes;
        this.mails = mails;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Approves a revision: live now, or scheduled.
     *
     * @throws ReviewRefused by whoever wrote it under the strict policy; where it was decided,
     *     corrected or taken by somebody else; where the live text moved, or other revisions of it
     *     wait and the approver did not say that they know
     */
    public Review approve(Approval approval, Account by) {
        Rights.require(by, Permission.REVIEW);
        return transactions.write(
                () -> {
                    var review = line.toDecide(approval.revision());
                    fourEyes.require(review, approval.audience(), by);
                    requireSeen(review, approval);
                    entrance.requireRedacted(
                            review.articleId(),
                            review.language(),
                            revisions.find(approval.revision()).text(),
                            approval.audience());
                    var at = times.of(approval.at());
                    decide(review, by);
                    var actor = Rights.actor(by);
                    publications.admit(review, approval.audience(), actor);
                    trail.record(
                            actor,
                            "approved",
                            SUBJECT,
                            approval.revision(),
                            "for %s, %s".formatted(approval.audience(), at == null ? "now" : at));
                    repository.publishAt(approval.revision(), at, approval.over());
                    if (at == null) {
                        publications.publish(review, approval.audience(), actor);
                    } else {
                        revisions.move(approval.revision(), RevisionState.SCHEDULED, actor);
                    }
                    return line.find(approval.revision());
                });
    }

    /** Back to its author, as a draft again unless another was begun. */
    public Review sendBack(long revision, Set<Reason> reasons, String words, Account by) {
        Rights.require(by, Permission.REVIEW);
        var said = words.replace("\0", "").strip();
        if (reasons.isEmpty() && said.isEmpty()) {
            throw new ReviewRefused(NO_REASON);
        }
        if (said.length() > LONGEST_WORDS) {
            throw new ReviewRefused(REASON_LONG);
        }
        return transactions.write(
                () -> {
                    var review = line.toDecide(revision);
                    decide(review, by);
                    var names =
                            reasons.stream()
                                    .sorted()
                                    .map(Reason::name)
                                    .collect(Collectors.joining(","));
                    repository.because(revision, names, said);
                    revisions.move(revision, RevisionState.RETURNED, Rights.actor(by));
                    givenBack.asDraft(review, revisions.find(revision));
                    menders.of(review)
                            .ifPresent(
                                    to -> {
                                        repository.goesTo(revision, to.id());
                                        mails.sentBack(review, to, reasons, said, by);
                                    });
                    return line.find(revision);
                });
    }

    /**
     * Mends the text within the review: a new revision that waits in the place of this one, taken
     * by who mended it. Its writers stay who they were.
     */
    public Review correct(long revision, Text text, Account by) {
        Rights.require(by, Permission.REVIEW);
        return transactions.write(
                () -> {
                    var review = line.toDecide(revision);
                    var before = revisions.find(revision);
                    if (before.text().equals(text)) {
                        throw new ReviewRefused(NOTHING_CHANGED);
                    }
                    decide(review, by);
                    var actor = Rights.actor(by);
                    revisions.move(revision, RevisionState.SUPERSEDED, actor);
                    var mended =
                            revisions.propose(
                                    before,
                                    text,
                                    before.audience(),
                                    before.minor() && entrance.isMinor(review, text),
                                    before.changeNote(),
                                    actor);
                    var id = Revisions.idOf(mended);
                    repository.writers(revision).forEach(each -> repository.sign(id, each));
                    entrance.measured(id, mended, revision);
                    repository.claim(id, by.id(), by.name(), clock.instant());
                    trail.record(actor, "corrected", SUBJECT, id, "revision " + before.number());
                    return line.find(id);
                });
    }

    private void requireSeen(Review review, Approval approval) {
        if (!Objects.equals(review.publishedRevisionId(), approval.over())) {
            throw new ReviewRefused(LIVE_MOVED);
        }
        if (approval.knowing()) {
            return;
        }
        for (var other : repository.ofTranslation(review.translationId())) {
            if (other.waits() && other.number() > review.number()) {
                throw new ReviewRefused(NEWER_WAITS, other.author());
            }
            if (other.state() == RevisionState.SCHEDULED) {
                throw new ReviewRefused(
                        SCHEDULED_WAITS, Objects.requireNonNullElse(other.decidedBy(), ""));
            }
        }
    }

    private void decide(Review review, Account by) {
        var id = review.revisionId();
        if (repository.decide(id, by.id(), by.name(), clock.instant()) == 0) {
            throw line.refusal(line.find(id));
        }
    }
}
