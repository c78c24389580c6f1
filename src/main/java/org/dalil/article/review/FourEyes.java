package org.dalil.article.review;

import static org.dalil.article.review.ReviewRefused.Rule.OWN_TEXT;
import static org.dalil.article.review.ReviewRefused.Rule.TAKES_FROM_READERS;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.account.Permission;

/**
 * The door to what the strict policy asks of an approval: what readers get, or lose, two people
 * looked at. Who keeps articles may take them from readers alone.
 */
@Singleton
public class FourEyes {
    private final ReviewPolicies policies;
    private final ReviewRepository repository;

    FourEyes(ReviewPolicies policies, ReviewRepository repository) {
        this.policies = policies;
        this.repository = repository;
    }

    /** Whether somebody else has to approve it for these readers. */
    public boolean needAnother(Review review, Audience audience, Account by) {
        return policies.now().rule() == ReviewPolicy.Rule.STRICT
                && (isOwnForReaders(review, audience, by) || isTakenAlone(review, audience, by));
    }

    void require(Review review, Audience audience, Account by) {
        if (needAnother(review, audience, by)) {
            throw new ReviewRefused(
                    review.takesFromReaders(audience) ? TAKES_FROM_READERS : OWN_TEXT, by.name());
        }
    }

    private boolean isOwnForReaders(Review review, Audience audience, Account by) {
        return audience != Audience.INTERNAL && isOwn(review, by);
    }

    /** Its writers asked for it where they asked for as few readers, and approve it not alone. */
    private boolean isTakenAlone(Review review, Audience audience, Account by) {
        var isAskedFor = review.audience().compareTo(audience) <= 0;
        return review.takesFromReaders(audience)
                && !by.may(Permission.KEEP_ARTICLES)
                && (!isAskedFor || isOwn(review, by));
    }

    private boolean isOwn(Review review, Account by) {
        return repository.writers(review.revisionId()).contains(by.id());
    }
}
