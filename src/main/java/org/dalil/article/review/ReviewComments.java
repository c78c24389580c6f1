package org.dalil.article.review;

import static org.dalil.article.review.ReviewRefused.Rule.COMMENT_EMPTY;
import static org.dalil.article.review.ReviewRefused.Rule.COMMENT_LONG;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** The door to the one thread of comments that a translation has, through all its revisions. */
@Singleton
public class ReviewComments {
    /** Within it the same words by the same person are one comment: they clicked twice. */
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final ReviewCommentRepository repository;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    ReviewComments(
            ReviewCommentRepository repository,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<ReviewComment> of(long translation) {
        return repository.findByTranslationIdOrderById(translation);
    }

    /**
     * The same words a second time within a minute are the same comment.
     *
     * @param revision the one it is said of; null: of the draft
     */
    public ReviewComment say(long translation, @Nullable Long revision, String body, Account by) {
        Rights.require(by, Permission.WRITE);
        var said = body.replace("\0", "").strip();
        if (said.isEmpty()) {
            throw new ReviewRefused(COMMENT_EMPTY);
        }
        if (said.length() > ReviewComment.LONGEST) {
            throw new ReviewRefused(COMMENT_LONG);
        }
        return transactions.write(
                () -> {
                    var _ = repository.standInLine(by.id());
                    return repository
                            .said(translation, by.id(), said, clock.instant().minus(MOMENT))
                            .filter(same -> Objects.equals(same.revisionId(), revision))
                            .orElseGet(() -> add(translation, revision, said, by));
                });
    }

    private ReviewComment add(long translation, @Nullable Long revision, String said, Account by) {
        trail.record(
                Rights.actor(by),
                "commented",
                Reviews.SUBJECT,
                revision == null ? 0 : revision,
                "translation " + translation);
        return repository.save(
                new ReviewComment(
                        null, translation, revision, by.id(), by.name(), said, clock.instant()));
    }
}
