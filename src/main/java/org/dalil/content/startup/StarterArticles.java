package org.dalil.content.startup;

import jakarta.inject.Singleton;

import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.article.intake.HeldArticle;
import org.dalil.article.intake.Holdings;
import org.dalil.audit.Actor;
import org.dalil.content.FolderPlace;
import org.dalil.content.record.Records;
import org.dalil.content.run.Batches;
import org.dalil.content.run.FolderLock;
import org.dalil.content.run.ImportUnderWay;
import org.dalil.database.Transactions;
import org.dalil.settings.Settings;

import java.time.Duration;
import java.util.List;

/** The articles that come with the program, which an administrator keeps or drops. */
@Singleton
public class StarterArticles {
    static final String DROPPED = "starter.dropped";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final FolderLock lock;
    private final Records records;
    private final Holdings holdings;
    private final Articles articles;
    private final Settings settings;
    private final Transactions transactions;

    StarterArticles(
            FolderLock lock,
            Records records,
            Holdings holdings,
            Articles articles,
            Settings settings,
            Transactions transactions) {
        this.lock = lock;
        this.records = records;
        this.holdings = holdings;
        this.articles = articles;
        this.settings = settings;
        this.transactions = transactions;
    }

    /**
     * Archives all of them, and none comes back at a later start. Waits for an import that is under
     * way.
     *
     * @return how many were archived
     * @throws ImportUnderWay where that takes longer than a minute
     */
    public int drop(Actor actor) {
        settings.remember(DROPPED, "yes");
        try (var held = lock.await(PATIENCE)) {
            var ids = records.articles(FolderPlace.SHIPPED);
            var archived = 0;
            for (var from = 0; from < ids.size(); from += Batches.MOST) {
                var batch = ids.subList(from, Math.min(ids.size(), from + Batches.MOST));
                archived += transactions.write(() -> archive(batch, actor));
                held.renew();
            }
            return archived;
        }
    }

    /** Whether they were dropped. */
    public boolean areDropped() {
        return settings.fact(DROPPED).isPresent();
    }

    private int archive(List<Long> ids, Actor actor) {
        var live = holdings.ofIds(ids).stream().filter(each -> !each.isArchived()).toList();
        for (HeldArticle each : live) {
            articles.advance(each.id(), new Step.Archive(), actor);
        }
        return live.size();
    }
}
