package org.dalil.desk.review;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.review.Approval;
import org.dalil.article.review.Review;
import org.dalil.article.review.ReviewLists;
import org.dalil.article.review.ReviewRefused;
import org.dalil.article.review.Reviews;
import org.dalil.article.revision.RevisionState;

import java.util.Objects;

/** Approves, one or several; of a double click both lead on: what was asked for is done. */
@Singleton
class Approvals {
    private final Reviews reviews;
    private final ReviewLists lists;

    Approvals(Reviews reviews, ReviewLists lists) {
        this.reviews = reviews;
        this.lists = lists;
    }

    /**
     * @throws ReviewRefused also where somebody else approved it, or it was for others
     */
    void approve(Approval approval, Account by) {
        try {
            reviews.approve(approval, by);
        } catch (ReviewRefused refused) {
            var isDone =
                    refused.rule() == ReviewRefused.Rule.DECIDED
                            && lists.find(approval.revision())
                                    .filter(now -> isApprovedBy(by, now))
                                    .filter(now -> now.audience() == approval.audience())
                                    .isPresent();
            if (!isDone) {
                throw refused;
            }
        }
    }

    private static boolean isApprovedBy(Account by, Review now) {
        return Objects.equals(now.decidedById(), by.id())
                && (now.state() == RevisionState.PUBLISHED
                        || now.state() == RevisionState.SCHEDULED);
    }
}
