package org.dalil.article.review;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.mail.Mails;
import org.dalil.mail.StaffNews;

import java.util.Locale;
import java.util.Set;

/** Who is told of a review by mail. */
@Singleton
class ReviewMails {
    private final Mails mails;

    ReviewMails(Mails mails) {
        this.mails = mails;
    }

    /** Whoever approved it looks again at what they approved. */
    void overtaken(Review review) {
        if (review.decidedById() != null) {
            mails.tell(
                    review.decidedById(),
                    new StaffNews.Overtaken(
                            review.articleId(),
                            review.revisionId(),
                            review.title(),
                            review.language()));
        }
    }

    /** Who mends it; of one's own nobody is told. */
    void sentBack(Review review, Account to, Set<Reason> reasons, String words, Account by) {
        if (to.id() == by.id()) {
            return;
        }
        mails.tell(
                to.id(),
                new StaffNews.SentBack(
                        review.articleId(),
                        review.revisionId(),
                        review.title(),
                        review.language(),
                        reasons.stream()
                                .sorted()
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .toList(),
                        words,
                        by.name()));
    }
}
