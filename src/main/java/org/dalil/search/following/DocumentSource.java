package org.dalil.search.following;

import jakarta.inject.Singleton;

import org.dalil.article.Articles;
import org.dalil.article.live.LiveArticle;
import org.dalil.article.live.LiveArticles;
import org.dalil.markdown.Documents;
import org.dalil.search.SearchDocument;
import org.dalil.search.SearchDocument.Part;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is live now, as documents to search. */
@Singleton
class DocumentSource {
    private final LiveArticles articles;
    private final Articles all;
    private final Documents documents;

    DocumentSource(LiveArticles articles, Articles all, Documents documents) {
        this.articles = articles;
        this.all = all;
        this.documents = documents;
    }

    List<LiveArticle> live(Collection<Long> ids) {
        return articles.all(List.copyOf(ids));
    }

    /** Which of these articles are gone, and not only out of readers' sight. */
    Set<Long> erased(Set<Long> ids) {
        var gone = new HashSet<>(ids);
        all.withIds(List.copyOf(ids)).forEach(each -> gone.remove(Articles.idOf(each)));
        return gone;
    }

    List<Long> ids(long after, int most) {
        return articles.ids(after, most);
    }

    SearchDocument document(LiveArticle live) {
        var parts =
                documents.sections(live.body(), live.title()).stream()
                        .map(each -> new Part(each.anchor(), each.heading(), each.text()))
                        .toList();
        return new SearchDocument(
                live.id(),
                live.ref(),
                live.language(),
                live.tier(),
                live.kind(),
                live.categoryId(),
                live.tags(),
                live.slug(),
                live.revisionId(),
                live.title(),
                live.summary(),
                parts,
                live.updatedAt());
    }
}
