package org.dalil.article.live;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.Labels;
import org.dalil.article.NoSuchArticle;
import org.dalil.text.Language;

import java.util.List;

/** The door to what is live: reading an article, always by who is asking. */
@Singleton
public class LiveArticles {
    private final LiveRepository repository;
    private final Labels labels;

    LiveArticles(LiveRepository repository, Labels labels) {
        this.repository = repository;
        this.labels = labels;
    }

    /**
     * What this reader may see of an article in a language, or {@link NoSuchArticle}: a reader
     * outside the audience gets the same answer as for an id that never was.
     */
    public LiveArticle read(long id, Language language, Audience reader) {
        return repository
                .read(id, language.code(), reader.readable())
                .map(row -> withLabels(List.of(row)).getFirst())
                .orElseThrow(() -> new NoSuchArticle(id));
    }

    /** The translations of an article that this reader may open, by language; empty where none. */
    public List<ListedArticle> translations(long id, Audience reader) {
        return repository.translations(id, reader.readable()).stream()
                .map(ListedArticle::of)
                .toList();
    }

    /** The same by the article's stable reference. */
    public List<ListedArticle> translations(String ref, Audience reader) {
        return repository.byRef(ref, reader.readable()).stream().map(ListedArticle::of).toList();
    }

    /** Everything live of these articles, in every language, for whomever: for the index. */
    public List<LiveArticle> all(List<Long> ids) {
        return ids.isEmpty() ? List.of() : withLabels(repository.all(ids));
    }

    /** Ids of articles with something live, ascending from behind {@code after}: for a rebuild. */
    public List<Long> ids(long after, int most) {
        return repository.ids(after, most);
    }

    private List<LiveArticle> withLabels(List<LiveRow> rows) {
        var ids = rows.stream().map(LiveRow::articleId).distinct().toList();
        var tags = labels.tags(ids);
        var products = labels.products(ids);
        return rows.stream()
                .map(
                        row ->
                                LiveArticle.of(
                                        row,
                                        tags.getOrDefault(row.articleId(), List.of()),
                                        products.getOrDefault(row.articleId(), List.of())))
                .toList();
    }
}
