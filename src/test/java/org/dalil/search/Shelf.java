package org.dalil.search;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.search.SearchDocument.Part;
import org.dalil.text.Language;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts documents into an index and asks it. */
final class Shelf {
    private final SearchIndex index;
    private long position;

    /** On a fresh, serving index. */
    Shelf(SearchIndex index) {
        this.index = index;
        try (var fresh = index.fresh("base")) {
            fresh.replace(new Batch(Set.of(), List.of(), 0));
            fresh.takeOver();
        }
        index.serve();
    }

    static SearchDocument text(long id, Audience tier, String title, String... paragraphs) {
        return text(id, tier, Language.ENGLISH, title, paragraphs);
    }

    static SearchDocument arabic(long id, String title, String... paragraphs) {
        return text(id, Audience.PUBLIC, Language.ARABIC, title, paragraphs);
    }

    static SearchDocument shared(long id, String title, String... paragraphs) {
        return text(id, Audience.PUBLIC, title, paragraphs);
    }

    /** The first paragraph stands at the top, each other one under a heading of its own. */
    static SearchDocument text(
            long id, Audience tier, Language language, String title, String... paragraphs) {
        var top = new Part("", "", paragraphs.length == 0 ? "" : paragraphs[0]);
        var parts =
                Stream.concat(
                        Stream.of(top),
                        Stream.of(paragraphs).skip(1).map(text -> new Part("part", "Part", text)));
        return labelled(id, tier, language, title, null, List.of(), parts.toList());
    }

    static SearchDocument labelled(
            long id,
            Audience tier,
            Language language,
            String title,
            @org.jspecify.annotations.Nullable Long category,
            List<String> tags,
            List<Part> parts) {
        return new SearchDocument(
                id,
                "shelf/" + id,
                language,
                tier,
                ArticleKind.HOW_TO,
                category,
                tags,
                "slug-" + id,
                id * 10,
                title,
                "",
                parts,
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    Shelf put(SearchDocument... documents) {
        var ids = Stream.of(documents).map(SearchDocument::article).collect(Collectors.toSet());
        index.replace(new Batch(ids, List.of(documents), ++position));
        return this;
    }

    Shelf remove(Long... articles) {
        index.replace(new Batch(Set.of(articles), List.of(), ++position));
        return this;
    }

    Results ask(String query) {
        return ask(query, Language.ENGLISH, Audience.PUBLIC);
    }

    Results ask(String query, Language language, Audience reader) {
        return index.search(SearchRequest.of(query, language, reader));
    }

    List<Long> found(String query) {
        return found(query, Audience.PUBLIC);
    }

    List<Long> found(String query, Audience reader) {
        return ids(ask(query, Language.ENGLISH, reader).hits());
    }

    static List<Long> ids(List<Hit> hits) {
        return hits.stream().map(Hit::id).toList();
    }

    /** The marked words of an excerpt or title. */
    static List<String> marked(List<Fragment> fragments) {
        return fragments.stream().filter(Fragment::marked).map(Fragment::text).toList();
    }

    static String plain(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }
}
