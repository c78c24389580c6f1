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
import java.util.List;

/** The door to the one thread of comments that a translation has, through all its revisions. */
@Singleton
public class ReviewComments {
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
                    trail.record(
                            Rights.actor(by),
                            "commented",
                            Reviews.SUBJECT,
                            revision == null ? 0 : revision,
                            "translation " + translation);
                    return repository.save(
                            new ReviewComment(
                                    null,
                                    translation,
                                    revision,
                                    by.id(),
                                    by.name(),
                                    said,
                                    clock.instant()));
                });
    }
}
