package org.dalil.article.review;

import static org.dalil.article.review.ReviewRefused.Rule.DATE_PAST;
import static org.dalil.article.review.ReviewRefused.Rule.NO_RIGHT;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.article.Articles;
import org.dalil.article.Description;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The door to days of review: an article is looked at again by its owner, and they are reminded.
 */
@Singleton
public class ReviewDates {
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
        return before(today(), preferred);
    }

    /** The same with those whose day is today. */
    List<OverdueText> due(Language preferred) {
        return before(today().plusDays(1), preferred);
    }

    private List<OverdueText> before(LocalDate day, Language preferred) {
        var byArticle = new LinkedHashMap<Long, OverdueText>();
        for (var text : repository.overdue(day)) {
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
        var now = articles.description(article);
        if (!by.may(Permission.KEEP_ARTICLES) && !by.email().equals(now.owner())) {
            throw new ReviewRefused(NO_RIGHT, by.name());
        }
        if (!next.isAfter(today())) {
            throw new ReviewRefused(DATE_PAST);
        }
        transactions.write(
                () -> {
                    articles.describe(
                            article,
                            new Description(
                                    now.kind(),
                                    now.categoryId(),
                                    now.owner(),
                                    next,
                                    now.tags(),
                                    now.products()),
                            Rights.actor(by));
                    trail.record(
                            Rights.actor(by), "confirmed", "article", article, next.toString());
                });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.portal().zone());
    }
}
