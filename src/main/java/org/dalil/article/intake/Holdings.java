package org.dalil.article.intake;

import jakarta.inject.Singleton;

import org.dalil.article.Article;
import org.dalil.article.Articles;
import org.dalil.article.Description;
import org.dalil.article.Labels;
import org.dalil.article.revision.HeldTexts;

import java.util.List;
import java.util.Map;

/** The door to articles whole, many at once, for staff and the articles folder. */
@Singleton
public class Holdings {
    private final Articles articles;
    private final HeldTexts texts;
    private final Labels labels;

    Holdings(Articles articles, HeldTexts texts, Labels labels) {
        this.articles = articles;
        this.texts = texts;
        this.labels = labels;
    }

    /** Those that carry one of these references. */
    public List<HeldArticle> of(List<String> refs) {
        return held(articles.withRefs(refs));
    }

    /** Those of these ids. */
    public List<HeldArticle> ofIds(List<Long> ids) {
        return held(articles.withIds(ids));
    }

    /** All of them by id from behind {@code after}. */
    public List<HeldArticle> page(long after, int most) {
        return held(articles.page(after, most));
    }

    /** How many there are. */
    public long count() {
        return articles.count();
    }

    private List<HeldArticle> held(List<Article> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var ids = found.stream().map(Articles::idOf).toList();
        var texts = this.texts.of(ids);
        var tags = labels.tags(ids);
        var products = labels.products(ids);
        return found.stream()
                .map(
                        article ->
                                new HeldArticle(
                                        article,
                                        Description.of(
                                                article,
                                                tags.getOrDefault(article.id(), List.of()),
                                                products.getOrDefault(article.id(), List.of())),
                                        texts.getOrDefault(article.id(), Map.of())))
                .toList();
    }
}
