package org.dalil.benchmark;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.markdown.Documents;
import org.dalil.search.Batch;
import org.dalil.search.SearchDocument;
import org.dalil.search.SearchDocument.Part;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A set in an index of ours, asked through the port. */
final class Indexed {
    private static final int BATCH = 500;

    private final SearchIndex index;
    private final List<SearchDocument> documents = new ArrayList<>();

    Indexed(QuerySet set, SearchIndex index) {
        this(set, index, _ -> Instant.EPOCH);
    }

    /**
     * @param dates by place in the set
     */
    Indexed(QuerySet set, SearchIndex index, IntFunction<Instant> dates) {
        this.index = index;
        var markdown = new Documents();
        for (var text : set.documents()) {
            var at = documents.size();
            documents.add(document(at + 1, text, dates.apply(at), markdown));
        }
        try (var fresh = index.fresh(set.name())) {
            for (var at = 0; at < documents.size(); at += BATCH) {
                var some = documents.subList(at, Math.min(at + BATCH, documents.size()));
                fresh.replace(new Batch(ids(some), some, 1));
            }
            fresh.takeOver();
        }
        index.serve();
    }

    private Indexed(SearchIndex index) {
        this.index = index;
        index.serve();
    }

    /** What is in the index already, to be asked alone. */
    static Indexed again(SearchIndex index) {
        return new Indexed(index);
    }

    List<String> search(QuerySet.Asked query) {
        return ask(query).refs();
    }

    Answer ask(QuerySet.Asked query) {
        var request = SearchRequest.of(query.text(), query.language(), Audience.PUBLIC);
        var results = index.search(request);
        var refs = results.hits().stream().map(hit -> hit.ref()).toList();
        return new Answer(refs, !refs.isEmpty() && !results.weak());
    }

    /** Asks while some texts are away. */
    Answer askWithout(Set<String> refs, QuerySet.Asked query) {
        return without(refs, () -> ask(query));
    }

    /** Does it while some texts are away. */
    <T> T without(Set<String> refs, Supplier<T> asking) {
        var away = documents.stream().filter(each -> refs.contains(each.ref())).toList();
        index.replace(new Batch(ids(away), List.of(), 1));
        var answer = asking.get();
        index.replace(new Batch(ids(away), away, 1));
        return answer;
    }

    private static Set<Long> ids(List<SearchDocument> documents) {
        return documents.stream().map(SearchDocument::article).collect(Collectors.toSet());
    }

    private static SearchDocument document(
            long id, QuerySet.Text text, Instant updated, Documents markdown) {
        return new SearchDocument(
                id,
                text.id(),
                text.language(),
                Audience.PUBLIC,
                ArticleKind.HOW_TO,
                null,
                List.of(),
                "x",
                id,
                text.title(),
                "",
                markdown.sections(text.body(), text.title()).stream()
                        .map(each -> new Part(each.anchor(), each.heading(), each.text()))
                        .toList(),
                updated);
    }

    /**
     * @param isAnswered whether search claims it
     */
    record Answer(List<String> refs, boolean isAnswered) {}
}
