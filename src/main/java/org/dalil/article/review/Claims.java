package org.dalil.article.review;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;

import java.time.Clock;

/** Who looks at what is in review: a reviewer takes a text, and leaves it to others again. */
@Singleton
public class Claims {
    private final ReviewRepository repository;
    private final ReviewLine line;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    Claims(
            ReviewRepository repository,
            ReviewLine line,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.line = line;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes a review, so that others leave it alone.
     *
     * @param fromSomebody also where somebody else has taken it
     */
    public void claim(long revision, boolean fromSomebody, Account by) {
        Rights.require(by, Permission.REVIEW);
        transactions.write(
                () -> {
                    var review = line.toDecide(revision);
                    if (review.isClaimedBy(by.id())) {
                        return; // a second click
                    }
                    if (fromSomebody) {
                        repository.release(revision);
                    }
                    if (repository.claim(revision, by.id(), by.name(), clock.instant()) == 0) {
                        throw line.refusal(review);
                    }
                    trail.record(Rights.actor(by), "claimed", Reviews.SUBJECT, revision, "");
                });
    }

    /** Leaves a review that one has taken to others. */
    public void release(long revision, Account by) {
        Rights.require(by, Permission.REVIEW);
        transactions.write(
                () -> {
                    var review = line.of(revision);
                    if (review.isClaimedBy(by.id()) && repository.release(revision) > 0) {
                        trail.record(Rights.actor(by), "released", Reviews.SUBJECT, revision, "");
                    }
                });
    }
}
