package org.dalil.article.care;

import static org.dalil.article.review.ReviewRefused.Rule.ARCHIVED;
import static org.dalil.article.review.ReviewRefused.Rule.NOT_ARCHIVED;
import static org.dalil.article.review.ReviewRefused.Rule.NO_REASON;
import static org.dalil.article.review.ReviewRefused.Rule.REASON_LONG;
import static org.dalil.article.review.ReviewRefused.Rule.REPLACEMENT_CIRCLE;
import static org.dalil.article.review.ReviewRefused.Rule.REPLACEMENT_UNKNOWN;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.account.Permission;
import org.dalil.article.Article;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.Step;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.preview.Previews;
import org.dalil.article.review.ReviewRefused;
import org.dalil.article.review.Rights;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The door to the archive: with a reason, a way back, and a way on for readers. */
@Singleton
public class Archives {
    public static final int LONGEST_REASON = 500;
    private static final int LONGEST_WAY = 5;

    private final ArchiveRepository repository;
    private final Articles articles;
    private final LiveArticles live;
    private final Previews previews;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    Archives(
            ArchiveRepository repository,
            Articles articles,
            LiveArticles live,
            Previews previews,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.articles = articles;
        this.live = live;
        this.previews = previews;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes an article from everybody at once; its private links end.
     *
     * @param replacement where its readers are led; null: nowhere
     */
    public Article archive(long article, String reason, @Nullable Long replacement, Account by) {
        Rights.require(by, Permission.KEEP_ARTICLES);
        var said = reason.strip();
        if (said.isEmpty()) {
            throw new ReviewRefused(NO_REASON);
        }
        if (said.length() > LONGEST_REASON) {
            throw new ReviewRefused(REASON_LONG);
        }
        return transactions.write(
                () -> {
                    articles.standInLine(article);
                    if (articles.find(article).confidence() == Confidence.ARCHIVED) {
                        throw new ReviewRefused(ARCHIVED);
                    }
                    if (replacement != null) {
                        requireWayOn(article, replacement);
                    }
                    repository.note(article, said, replacement);
                    var actor = Rights.actor(by);
                    if (replacement != null) {
                        trail.record(
                                actor, "replaced", "article", article, "by article " + replacement);
                    }
                    return shelved(article, actor);
                });
    }

    /** A work in progress that turned out to be needless goes without a reason or a way on. */
    public Article letGo(long article, Actor actor) {
        return transactions.write(
                () -> {
                    articles.standInLine(article);
                    if (articles.find(article).confidence() != Confidence.WORK_IN_PROGRESS) {
                        throw new ReviewRefused(ARCHIVED);
                    }
                    return shelved(article, actor);
                });
    }

    private Article shelved(long article, Actor actor) {
        repository.archivedAt(article, clock.instant());
        previews.revokeAll(article, actor);
        return articles.advance(article, new Step.Archive(), actor);
    }

    /** Back from the archive with the audience it had; it has to be validated anew. */
    public Article restore(long article, Account by) {
        Rights.require(by, Permission.KEEP_ARTICLES);
        return transactions.write(
                () -> {
                    articles.standInLine(article);
                    if (articles.find(article).confidence() != Confidence.ARCHIVED) {
                        throw new ReviewRefused(NOT_ARCHIVED);
                    }
                    repository.note(article, null, null);
                    repository.restoredAt(article, clock.instant());
                    return articles.advance(article, new Step.Restore(), Rights.actor(by));
                });
    }

    /** Fewer readers, at once, of every text of the article; its private links end. */
    public Article narrow(long article, Audience to, Account by) {
        Rights.require(by, Permission.KEEP_ARTICLES);
        return transactions.write(
                () -> {
                    articles.standInLine(article);
                    var actor = Rights.actor(by);
                    previews.revokeAll(article, actor);
                    return articles.advance(article, new Step.Narrow(to), actor);
                });
    }

    /** Since when it is archived, for staff; empty also where no desk archived it. */
    public Optional<Instant> archivedAt(long article) {
        return repository.times(article).map(ShelfTimes::archivedSince);
    }

    /** When it came back from the archive last, for staff. */
    public Optional<Instant> restoredAt(long article) {
        return repository.times(article).map(ShelfTimes::restoredAt);
    }

    /** Why it was archived, for staff. */
    public Optional<String> reason(long article) {
        return repository.find(article).map(ArchiveRow::archiveReason);
    }

    /** The article put in its place, for staff. */
    public Optional<Long> replacement(long article) {
        return repository.find(article).map(ArchiveRow::replacedById);
    }

    /**
     * The article to lead a reader to who asks for an archived one; nothing where they could not
     * have read it, or may not read what came after.
     */
    public Optional<Long> replacement(long article, Audience reader) {
        var at = article;
        for (var way = 0; way < LONGEST_WAY; way++) {
            var next = repository.known(at, reader.readable()).map(ArchiveRow::replacedById);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
            if (!live.translations(at, reader).isEmpty()) {
                return next;
            }
        }
        return Optional.empty();
    }

    private void requireWayOn(long article, long replacement) {
        var at = Optional.of(replacement);
        for (var way = 0; at.isPresent(); way++) {
            if (at.get() == article || way == LONGEST_WAY) {
                throw new ReviewRefused(REPLACEMENT_CIRCLE);
            }
            require(at.get());
            at = replacement(at.get());
        }
    }

    private void require(long article) {
        try {
            var _ = articles.find(article);
        } catch (NoSuchArticle _) {
            throw new ReviewRefused(REPLACEMENT_UNKNOWN);
        }
    }
}
