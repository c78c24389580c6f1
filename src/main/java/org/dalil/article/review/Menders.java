package org.dalil.article.review;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.article.Articles;

import java.util.Optional;

/**
 * To whom a text goes that comes back from review: its author, or who took over from them; where
 * neither works here any more, whoever answers for the article.
 */
@Singleton
class Menders {
    private final Accounts accounts;
    private final Articles articles;

    Menders(Accounts accounts, Articles articles) {
        this.accounts = accounts;
        this.articles = articles;
    }

    /** Nobody where it came from the folder, and no owner works here. */
    Optional<Account> of(Review review) {
        return Optional.ofNullable(review.menderId())
                .flatMap(accounts::findActive)
                .or(() -> owner(review.articleId()));
    }

    private Optional<Account> owner(long article) {
        return Optional.ofNullable(articles.find(article).owner()).flatMap(accounts::findActive);
    }
}
