package org.dalil.article.care;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Description;
import org.dalil.article.review.Handed;
import org.dalil.article.review.Reason;
import org.dalil.article.review.Reviews;
import org.dalil.testing.Staff;
import org.dalil.testing.World;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** For tests of mail: texts that come back, and articles with a day of review. */
@Singleton
public class DueArticles {
    private final Handed handed;
    private final Reviews reviews;
    private final Reminders reminders;
    private final Articles articles;
    private final Staff staff;

    DueArticles(
            Handed handed, Reviews reviews, Reminders reminders, Articles articles, Staff staff) {
        this.handed = handed;
        this.reviews = reviews;
        this.reminders = reminders;
        this.articles = articles;
        this.staff = staff;
    }

    /**
     * @return the number of the review
     */
    public long sentBack(String title, Account author, Account by, String words) {
        var review = handed.forEveryone(handed.unwritten(), title, "Text.", author);
        reviews.sendBack(review.revisionId(), Set.of(Reason.INCOMPLETE, Reason.OTHER), words, by);
        return review.revisionId();
    }

    public long live(String title, @Nullable Account owner, LocalDate reviewBy) {
        return ownedBy(title, owner == null ? null : owner.email(), reviewBy);
    }

    /**
     * @param owner as a file may write it
     */
    public long ownedBy(String title, @Nullable String owner, LocalDate reviewBy) {
        staff.mona();
        var article = handed.unwritten();
        var review = handed.forEveryone(article, title, "Text.", staff.nour());
        reviews.approve(Handed.now(review), staff.omar());
        articles.describe(
                article,
                new Description(ArticleKind.HOW_TO, null, owner, reviewBy, List.of(), List.of()),
                World.HUDA);
        return article;
    }

    /** The scheduled look at what is due. */
    public void morning() {
        reminders.run();
    }
}
