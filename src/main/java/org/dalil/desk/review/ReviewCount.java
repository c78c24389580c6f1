package org.dalil.desk.review;

import jakarta.inject.Singleton;

import org.dalil.account.Permission;
import org.dalil.article.review.ReviewLists;
import org.dalil.desk.frame.SideCount;
import org.dalil.web.Asking;

/** How much waits for a reviewer, at the side of every page of the desk. */
@Singleton
class ReviewCount implements SideCount {
    private final ReviewLists lists;

    ReviewCount(ReviewLists lists) {
        this.lists = lists;
    }

    @Override
    public String section() {
        return "review";
    }

    @Override
    public long waiting(Asking asking) {
        return asking.may(Permission.REVIEW) ? lists.countWaiting() : 0;
    }
}
