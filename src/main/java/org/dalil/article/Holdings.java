package org.dalil.article;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The door to articles whole, many at once, for staff and the articles folder. */
@Singleton
public class Holdings {
    private final ArticleRepository articles;
    private final TranslationRepository translations;
    private final RevisionRepository revisions;
    private final DraftRepository drafts;
    private final Labels labels;

    Holdings(
            ArticleRepository articles,
            TranslationRepository translations,
            RevisionRepository revisions,
            DraftRepository drafts,
            Labels labels) {
        this.articles = articles;
        this.translations = translations;
        this.revisions = revisions;
        this.drafts = drafts;
        this.labels = labels;
    }

    /** Those that carry one of these references. */
    public List<HeldArticle> of(List<String> refs) {
        return refs.isEmpty() ? List.of() : held(articles.findByRefIn(refs));
    }

    /** Those of these ids. */
    public List<HeldArticle> ofIds(List<Long> ids) {
        return ids.isEmpty() ? List.of() : held(articles.findByIdIn(ids));
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
        var texts = texts(ids);
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

    private Map<Long, Map<Language, HeldText>> texts(List<Long> ids) {
        var found = translations.findByArticleIdIn(ids);
        if (found.isEmpty()) {
            return Map.of();
        }
        var translationIds = found.stream().map(Translation::id).toList();
        var live = live(found);
        var working =
                by(drafts.findByTranslationIdIn(translationIds).stream(), Draft::translationId);
        var waiting = by(revisions.waiting(translationIds).stream(), Revision::translationId);
        return found.stream()
                .collect(
                        groupingBy(
                                Translation::articleId,
                                toMap(
                                        translation -> new Language(translation.language()),
                                        translation ->
                                                new HeldText(
                                                        translation,
                                                        live.get(translation.publishedRevisionId()),
                                                        working.get(translation.id()),
                                                        waiting.get(translation.id())),
                                        (one, _) -> one,
                                        TreeMap::new)));
    }

    private Map<@Nullable Long, Revision> live(List<Translation> found) {
        var ids =
                found.stream()
                        .map(Translation::publishedRevisionId)
                        .filter(Objects::nonNull)
                        .toList();
        return ids.isEmpty()
                ? new HashMap<>()
                : by(revisions.findByIdIn(ids).stream(), Revision::id);
    }

    /** Of several under one key the last. */
    private static <T> Map<@Nullable Long, T> by(Stream<T> rows, Function<T, @Nullable Long> key) {
        return rows.collect(toMap(key, Function.identity(), (_, last) -> last));
    }
}
