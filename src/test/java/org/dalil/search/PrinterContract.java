package org.dalil.search;

import static org.dalil.search.Shelf.ids;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.search.SearchDocument.Part;
import org.dalil.search.filter.Counts;
import org.dalil.search.filter.Facet;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.Order;
import org.dalil.search.filter.TextState;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What filters and counts are asked of: printers in every state, for readers and for staff. */
abstract class PrinterContract extends EngineContract {
    static final long PRINTERS = 7;
    static final long PAPER = 8;
    static final Set<Facet> ALL = EnumSet.allOf(Facet.class);

    @BeforeEach
    void fill() {
        shelf.put(
                text(1, Audience.PUBLIC, ArticleKind.HOW_TO, PRINTERS, "Clean the printer", 3),
                text(2, Audience.PUBLIC, ArticleKind.POLICY, PAPER, "Printer for all", 9),
                text(3, Audience.INTERNAL, ArticleKind.HOW_TO, PAPER, "Printer keys", 6),
                arabic(4, "طابعة printer", 5));
        index.keepUnpublished(
                List.of(
                        unpublished(11, text(1, "Clean the printer twice"), true, TextState.DRAFT),
                        unpublished(12, text(5, "A new printer"), false, TextState.REVIEW),
                        unpublished(13, text(6, "The fax printer"), false, TextState.ARCHIVED)),
                Set.of());
    }

    static SearchDocument text(
            long id, Audience tier, ArticleKind kind, long category, String title, int day) {
        return document(id, tier, Language.ENGLISH, kind, category, List.of("lab"), title, day);
    }

    static SearchDocument text(long id, String title) {
        return text(id, Audience.INTERNAL, ArticleKind.HOW_TO, PRINTERS, title, 1);
    }

    static SearchDocument arabic(long id, String title, int day) {
        return document(
                id,
                Audience.PUBLIC,
                Language.ARABIC,
                ArticleKind.HOW_TO,
                PRINTERS,
                List.of(),
                title,
                day);
    }

    static SearchDocument document(
            long id,
            Audience tier,
            Language language,
            ArticleKind kind,
            long category,
            List<String> tags,
            String title,
            int day) {
        return new SearchDocument(
                id,
                "shelf/" + id,
                language,
                tier,
                kind,
                category,
                tags,
                "slug-" + id,
                id * 10,
                title,
                "",
                List.of(new Part("", "", "Text.")),
                Instant.parse("2026-01-0" + day + "T00:00:00Z"));
    }

    static UnpublishedText unpublished(
            long id, SearchDocument document, boolean live, TextState... states) {
        return new UnpublishedText(id, document, Set.of(states), live);
    }

    static SearchRequest request(String query, Audience reader, Filter filter, Order order) {
        return new SearchRequest(
                query, Language.ENGLISH, reader, filter, order, true, 1, 10, false);
    }

    List<Long> found(Filter filter) {
        return found("printer", Audience.INTERNAL, filter, Order.RELEVANCE);
    }

    List<Long> found(String query, Audience reader, Filter filter, Order order) {
        return ids(index.search(request(query, reader, filter, order)).hits());
    }

    Counts counts(Audience reader, Filter filter) {
        return index.count(request("printer", reader, filter, Order.RELEVANCE), ALL);
    }

    static Filter of(
            @Nullable ArticleKind kind, @Nullable Language language, @Nullable TextState state) {
        return new Filter(Set.of(), null, kind, language, state);
    }
}
