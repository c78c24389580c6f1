package org.dalil.console.demo;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.Article;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.category.Categories;
import org.dalil.article.review.Approval;
import org.dalil.article.review.HandIns;
import org.dalil.article.review.Review;
import org.dalil.article.review.Reviews;
import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.article.translation.Translations;
import org.dalil.console.demo.shop.book.ShopArticle;
import org.dalil.console.demo.shop.book.ShopCategory;
import org.dalil.console.demo.shop.book.ShopText;
import org.dalil.text.Language;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** Writes, hands in and approves, through the doors that people have for it. */
@Singleton
class Writing {
    private final Articles articles;
    private final Categories categories;
    private final Drafts drafts;
    private final HandIns handIns;
    private final Reviews reviews;
    private final Translations translations;

    Writing(
            Articles articles,
            Categories categories,
            Drafts drafts,
            HandIns handIns,
            Reviews reviews,
            Translations translations) {
        this.articles = articles;
        this.categories = categories;
        this.drafts = drafts;
        this.handIns = handIns;
        this.reviews = reviews;
        this.translations = translations;
    }

    long category(ShopCategory each, int sequence) {
        var id = Objects.requireNonNull(categories.ofFolder(each.folder()).id());
        var labels = new HashMap<Language, Categories.Label>();
        each.names()
                .forEach(
                        (language, named) ->
                                labels.put(
                                        language,
                                        new Categories.Label(named.name(), named.line())));
        categories.describe(id, sequence, labels);
        return id;
    }

    long begin(ShopArticle each, long category, LocalDate reviewBy, Account writer) {
        var products = each.product().isEmpty() ? List.<String>of() : List.of(each.product());
        var description =
                new Description(
                        ArticleKind.valueOf(each.kind()),
                        category,
                        writer.email(),
                        reviewBy,
                        List.of(each.category()),
                        products);
        Article begun =
                articles.create(
                        null,
                        description,
                        Audience.INTERNAL,
                        Confidence.WORK_IN_PROGRESS,
                        Crew.actor(writer));
        return Articles.idOf(begun);
    }

    void draft(long article, Language language, ShopText text, Account writer) {
        var seen = drafts.of(article, language).map(Draft::token).orElse(null);
        drafts.save(
                article,
                language,
                new Text(text.title(), text.summary(), text.body()),
                seen,
                Crew.actor(writer));
    }

    /** The draft is a translation of that revision. */
    void follow(long article, Language language, long revision) {
        translations.follow(article, language, revision);
    }

    Review handIn(long article, Language language, String note, Account writer) {
        return handIns.handIn(article, language, Audience.PUBLIC, false, note, writer);
    }

    void approve(Review review, Account reviewer) {
        reviews.approve(
                new Approval(
                        review.revisionId(),
                        review.publishedRevisionId(),
                        Audience.PUBLIC,
                        null,
                        true),
                reviewer);
    }
}
