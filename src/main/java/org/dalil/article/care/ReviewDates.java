package org.dalil.article.care;

import static org.dalil.article.review.ReviewRefused.Rule.DATE_PAST;
import static org.dalil.article.review.ReviewRefused.Rule.NO_RIGHT;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.article.Articles;
import org.dalil.article.Description;
import org.dalil.article.review.ReviewRefused;
import org.dalil.article.review.Rights;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The door to days of review: an article is looked at again by its owner, and they are reminded.
 */
@Singleton
public class ReviewDates {
    /** Rows of one article: one for each language it is live in. */
    private static final int LANGUAGES = 4;

    private final ArchiveRepository repository;
    private final Articles articles;
    private final Settings settings;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    ReviewDates(
            ArchiveRepository repository,
            Articles articles,
            Settings settings,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.repository = repository;
        this.articles = articles;
        this.settings = settings;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Live articles whose day has passed in the portal's zone, the longest first. */
    public List<OverdueText> overdue(Language preferred) {
        return inOne(repository.overdue(today()), preferred);
    }

    /** The same with those whose day is today, each in every language it is live in. */
    List<OverdueText> due() {
        return repository.overdue(today().plusDays(1));
    }

    /**
     * The same of one owner, the most pressing ones.
     *
     * @param owner null: everybody's
     */
    public List<OverdueText> overdue(Language preferred, @Nullable Account owner, int most) {
        var rows = repository.overdueOf(today(), email(owner), most * LANGUAGES);
        return inOne(rows, preferred).stream().limit(most).toList();
    }

    /** How many {@link #overdue} articles somebody has. */
    public long countOverdue(@Nullable Account owner) {
        return repository.countOverdueOf(today(), email(owner));
    }

    private static String email(@Nullable Account owner) {
        return owner == null ? "" : owner.email();
    }

    /** Each article once, with its title in this language where it has one. */
    static List<OverdueText> inOne(List<OverdueText> texts, Language preferred) {
        var byArticle = new LinkedHashMap<Long, OverdueText>();
        for (var text : texts) {
            if (text.language().equals(preferred)) {
                byArticle.put(text.articleId(), text);
            } else {
                byArticle.putIfAbsent(text.articleId(), text);
            }
        }
        return List.copyOf(byArticle.values());
    }

    /** Its owner, or who keeps articles, has looked at it: it is true, and looked at again then. */
    public void confirm(long article, LocalDate next, Account by) {
        var owner = articles.description(article).owner();
        if (!mayConfirm(owner, by)) {
            throw new ReviewRefused(NO_RIGHT, by.name());
        }
        requireAhead(next);
        transactions.write(
                () -> {
                    describe(article, now -> planned(now, now.owner(), next), by);
                    trail.record(
                            Rights.actor(by), "confirmed", "article", article, next.toString());
                });
    }

    /** Whether {@link #confirm} would be let, of an article of this owner. */
    public boolean mayConfirm(@Nullable String owner, Account by) {
        return by.may(Permission.KEEP_ARTICLES) || by.email().equalsIgnoreCase(owner);
    }

    /**
     * Says who is answerable for an article, and when it is looked at again.
     *
     * @param owner the e-mail address of somebody who works here; null: nobody
     * @param next null: no day
     */
    public void plan(long article, @Nullable String owner, @Nullable LocalDate next, Account by) {
        Rights.require(by, Permission.KEEP_ARTICLES);
        transactions.write(
                () -> {
                    var before = articles.description(article).reviewBy();
                    if (next != null && !next.equals(before)) { // a day that has passed may stay
                        requireAhead(next);
                    }
                    describe(article, now -> planned(now, owner, next), by);
                });
    }

    /** In line, so that two who describe at once are one after the other. */
    private void describe(long article, UnaryOperator<Description> how, Account by) {
        articles.standInLine(article);
        articles.describe(article, how.apply(articles.description(article)), Rights.actor(by));
    }

    private static Description planned(
            Description now, @Nullable String owner, @Nullable LocalDate next) {
        return new Description(
                now.kind(), now.categoryId(), owner, next, now.tags(), now.products());
    }

    private void requireAhead(LocalDate next) {
        if (!next.isAfter(today())) {
            throw new ReviewRefused(DATE_PAST);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.portal().zone());
    }
}
