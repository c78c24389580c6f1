package org.dalil.article.erasure;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.article.Articles;
import org.dalil.article.NoSuchArticle;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.ChangeKind;
import org.dalil.database.Changes;
import org.dalil.database.Transactions;
import org.dalil.mail.Mails;
import org.dalil.mail.outbox.About;

import java.util.List;

/** The door: an article goes with its texts, drafts, comments, files and counts, for good. */
@Singleton
public class Erasures {
    private final Articles articles;
    private final ErasureRepository repository;
    private final List<Forgetting> above;
    private final Mails mails;
    private final Transactions transactions;
    private final Changes changes;
    private final AuditTrail trail;

    Erasures(
            Articles articles,
            ErasureRepository repository,
            List<Forgetting> above,
            Mails mails,
            Transactions transactions,
            Changes changes,
            AuditTrail trail) {
        this.articles = articles;
        this.repository = repository;
        this.above = above;
        this.mails = mails;
        this.transactions = transactions;
        this.changes = changes;
        this.trail = trail;
    }

    public Doomed look(long article) {
        return new Doomed(
                repository.translations(article),
                repository.revisions(article),
                repository.drafts(article),
                repository.comments(article),
                repository.files(article),
                repository.inFolder(article));
    }

    /**
     * The trail keeps that it happened; index and caches follow the change.
     *
     * @throws NoSuchArticle also for who may not erase
     */
    public void erase(long article, Account by) {
        if (!by.may(Permission.ERASE)) {
            throw new NoSuchArticle(article);
        }
        transactions.write(
                () -> {
                    articles.standInLine(article);
                    above.forEach(each -> each.forget(article));
                    mails.forget(new About(About.ARTICLE, article));
                    eraseTexts(article);
                    repository.eraseFiles(article);
                    repository.eraseTags(article);
                    repository.eraseProducts(article);
                    repository.eraseReplacements(article);
                    repository.eraseArticle(article);
                    changes.announce(ChangeKind.ARTICLE, article);
                    trail.record(new Actor(by.id(), by.name()), "erased", "article", article, "");
                });
    }

    private void eraseTexts(long article) {
        repository.eraseComments(article);
        repository.eraseRevisionWriters(article);
        repository.eraseDraftWriters(article);
        repository.eraseDrafts(article);
        repository.eraseLives(article);
        repository.eraseRevisions(article);
        repository.eraseTranslations(article);
    }
}
