package org.dalil.desk.tasks;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.article.Articles;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.task.NewTask;
import org.dalil.task.Task;
import org.dalil.task.TaskSubject;
import org.dalil.task.Tasks;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Flags articles: what is wrong becomes a task of whoever is answerable for the article. */
@Singleton
class Flags {
    private final Articles articles;
    private final Overviews overviews;
    private final Accounts accounts;
    private final Tasks tasks;

    Flags(Articles articles, Overviews overviews, Accounts accounts, Tasks tasks) {
        this.articles = articles;
        this.overviews = overviews;
        this.accounts = accounts;
        this.tasks = tasks;
    }

    /** Its texts; {@link org.dalil.article.NoSuchArticle} where there is no such article. */
    List<Overview> texts(long article) {
        var _ = articles.find(article);
        return overviews.ofArticle(article);
    }

    /** The owner, where that is somebody who works here still. */
    Optional<Account> owner(long article) {
        var email = articles.find(article).owner();
        return accounts.all().stream()
                .filter(each -> each.email().equalsIgnoreCase(email))
                .findFirst();
    }

    Task flag(long article, Language language, String words, @Nullable Long fromCase, Account by) {
        var wanted = NewTask.flag(TaskSubject.article(article), language, words, fromCase);
        return tasks.raise(wanted, owner(article).orElse(null), by);
    }
}
