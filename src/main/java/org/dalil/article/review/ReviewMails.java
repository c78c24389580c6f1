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

    /** Who handed it in; a text of the folder has nobody. */
    void sentBack(Review review, Set<Reason> reasons, String words, Account by) {
        var author = review.authorId();
        if (author == null || author == by.id()) {
            return;
        }
        mails.tell(
                author,
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
