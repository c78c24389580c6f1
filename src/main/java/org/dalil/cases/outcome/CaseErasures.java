package org.dalil.cases.outcome;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.erasure.Erasures;
import org.dalil.article.revision.Revision;
import org.dalil.article.revision.RevisionState;
import org.dalil.article.revision.Revisions;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.database.Transactions;
import org.dalil.text.Language;

import java.util.Collection;
import java.util.List;

/** The door to erasing a case with the articles that hold its customer's words. */
@Singleton
public class CaseErasures {
    private final Cases cases;
    private final CaseLinkRepository links;
    private final Articles articles;
    private final Revisions revisions;
    private final Erasures erasures;
    private final Transactions transactions;

    CaseErasures(
            Cases cases,
            CaseLinkRepository links,
            Articles articles,
            Revisions revisions,
            Erasures erasures,
            Transactions transactions) {
        this.cases = cases;
        this.links = links;
        this.articles = articles;
        this.revisions = revisions;
        this.erasures = erasures;
        this.transactions = transactions;
    }

    /**
     * An article that was written from a case.
     *
     * @param isUnread a work in progress that nobody but staff ever read
     */
    public record Written(long article, boolean isUnread) {}

    /** The articles written from a case, also where that outcome was undone. */
    public List<Written> written(long id) {
        return links.madeOf(id, "%, " + id + ",%").stream()
                .map(article -> new Written(article, isUnread(article)))
                .toList();
    }

    /**
     * @param with which of {@link #written} go, too; others are left alone
     */
    public void erase(long id, Collection<Long> with, Account by) {
        transactions.write(
                () -> {
                    written(id).stream()
                            .map(Written::article)
                            .filter(with::contains)
                            .forEach(article -> erasures.erase(article, by));
                    cases.erase(id, new Actor(by.id(), by.name()));
                });
    }

    private boolean isUnread(long article) {
        return articles.find(article).confidence() == Confidence.WORK_IN_PROGRESS
                && revisions.translations(article).stream()
                        .map(each -> new Language(each.language()))
                        .flatMap(each -> revisions.history(article, each).stream())
                        .noneMatch(CaseErasures::wasReadOutside);
    }

    private static boolean wasReadOutside(Revision text) {
        return text.audience() != Audience.INTERNAL
                && (text.state() == RevisionState.PUBLISHED
                        || text.state() == RevisionState.SUPERSEDED);
    }
}
