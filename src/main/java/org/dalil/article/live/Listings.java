package org.dalil.article.live;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.text.Language;
import org.dalil.text.SortKey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The door to lists of live articles in one language, always by who is asking. */
@Singleton
public class Listings {
    private final LiveRepository live;

    Listings(LiveRepository live) {
        this.live = live;
    }

    /** All of them by id; {@code page} counts from 1. */
    public List<ListedArticle> all(Language language, Audience reader, int page, int size) {
        return listed(live.list(language.code(), reader.readable(), skip(page, size), size));
    }

    /** Those from one id to another, both included, in every language they have, by id. */
    public List<ListedArticle> between(long first, long last, Audience reader) {
        return listed(live.between(first, last, reader.readable()));
    }

    /** How many {@link #all} has, exactly. */
    public long count(Language language, Audience reader) {
        return live.count(language.code(), reader.readable());
    }

    /** Last changed first. */
    public List<ListedArticle> recent(Language language, Audience reader, int most) {
        return listed(live.recent(language.code(), reader.readable(), 0, most));
    }

    /** Those that stand directly in a category, by title; {@code page} counts from 1. */
    public List<ListedArticle> inCategory(
            long category, Language language, Audience reader, int page, int size) {
        return listed(
                live.inCategory(
                        category, language.code(), reader.readable(), skip(page, size), size));
    }

    /** Those of these ids that the reader may open, in the order of the ids. */
    public List<ListedArticle> these(List<Long> ids, Language language, Audience reader) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found =
                listed(live.listed(ids, language.code(), reader.readable())).stream()
                        .collect(toMap(ListedArticle::id, identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The one after this in its category, by title. */
    public Optional<ListedArticle> next(LiveArticle article, Audience reader) {
        return beside(article, reader, true);
    }

    /** The one before this in its category, by title. */
    public Optional<ListedArticle> previous(LiveArticle article, Audience reader) {
        return beside(article, reader, false);
    }

    private Optional<ListedArticle> beside(LiveArticle article, Audience reader, boolean behind) {
        if (article.categoryId() == null) {
            return Optional.empty();
        }
        var key = SortKey.of(article.title());
        var language = article.language().code();
        var row =
                behind
                        ? live.behind(
                                article.categoryId(),
                                language,
                                reader.readable(),
                                key,
                                article.id())
                        : live.before(
                                article.categoryId(),
                                language,
                                reader.readable(),
                                key,
                                article.id());
        return row.map(ListedArticle::of);
    }

    private static List<ListedArticle> listed(List<LiveRow> rows) {
        return rows.stream().map(ListedArticle::of).toList();
    }

    private static long skip(int page, int size) {
        return Math.max(0, (page - 1L) * size);
    }
}
