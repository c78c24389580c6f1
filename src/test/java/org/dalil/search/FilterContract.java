package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** What narrows a search, in which order it answers, and what each choice would find. */
public abstract class FilterContract {
    private static final long PRINTERS = 7;
    private static final long PAPER = 8;
    private static final Set<Facet> ALL = EnumSet.allOf(Facet.class);

    @TempDir Path folder;
    private SearchIndex index;
    private Shelf shelf;

    protected abstract SearchIndex open(Path folder);

    protected abstract void close(SearchIndex index);

    @BeforeEach
    void open() {
        index = open(folder);
        shelf = new Shelf(index);
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

    @AfterEach
    void close() {
        close(index);
    }

    private static SearchDocument text(
            long id, Audience tier, ArticleKind kind, long category, String title, int day) {
        return document(id, tier, Language.ENGLISH, kind, category, List.of("lab"), title, day);
    }

    private static SearchDocument text(long id, String title) {
        return text(id, Audience.INTERNAL, ArticleKind.HOW_TO, PRINTERS, title, 1);
    }

    private static SearchDocument arabic(long id, String title, int day) {
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

    private static SearchDocument document(
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

    private static UnpublishedText unpublished(
            long id, SearchDocument document, boolean live, TextState... states) {
        return new UnpublishedText(id, document, Set.of(states), live);
    }

    private static SearchRequest request(
            String query, Audience reader, Filter filter, Order order) {
        return new SearchRequest(
                query, Language.ENGLISH, reader, filter, order, true, 1, 10, false);
    }

    private List<Long> found(Filter filter) {
        return found("printer", Audience.INTERNAL, filter, Order.RELEVANCE);
    }

    private List<Long> found(String query, Audience reader, Filter filter, Order order) {
        return ids(index.search(request(query, reader, filter, order)).hits());
    }

    private Counts counts(Audience reader, Filter filter) {
        return index.count(request("printer", reader, filter, Order.RELEVANCE), ALL);
    }

    private static Filter of(
            @Nullable ArticleKind kind, @Nullable Language language, @Nullable TextState state) {
        return new Filter(Set.of(), null, kind, language, state);
    }

    @Test
    void holdsHitsToKindLanguageAndState() {
        assertThat(found(Filter.NONE)).containsExactlyInAnyOrder(1L, 2L, 3L, 5L, 6L);
        assertThat(found(of(ArticleKind.POLICY, null, null))).containsExactly(2L);
        assertThat(found(of(null, Language.ARABIC, null))).containsExactly(4L);
        assertThat(found(of(null, new Language("fr"), null))).isEmpty();
        assertThat(found(of(null, null, TextState.LIVE))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(found(of(null, null, TextState.STAFF))).containsExactly(3L);
        assertThat(found(of(null, null, TextState.DRAFT))).containsExactly(1L);
        assertThat(found(of(null, null, TextState.REVIEW))).containsExactly(5L);
        assertThat(found(of(null, null, TextState.ARCHIVED))).containsExactly(6L);
        assertThat(found(of(ArticleKind.POLICY, null, TextState.ARCHIVED))).isEmpty();
    }

    @Test
    void aTextIsFoundOnceThoughItHasADraftAndByWordsOfTheDraftAlone() {
        var draft = index.search(request("twice", Audience.INTERNAL, Filter.NONE, Order.RELEVANCE));
        assertThat(ids(draft.hits())).containsExactly(1L);
        assertThat(draft.hits().getFirst().states()).containsExactly(TextState.DRAFT);
        var both = index.search(request("clean", Audience.INTERNAL, Filter.NONE, Order.RELEVANCE));
        assertThat(ids(both.hits())).containsExactly(1L);
        assertThat(both.total()).isEqualTo(1);
        assertThat(counts(Audience.INTERNAL, Filter.NONE).by(Facet.KIND))
                .containsExactlyInAnyOrderEntriesOf(Map.of("HOW_TO", 4L, "POLICY", 1L));
    }

    /** Each silence beside its sight: staff who ask the same find it. */
    @Test
    void noReaderLearnsOfWhatIsNotLive() {
        for (var query : List.of("twice", "fax", "new", "keys")) {
            assertThat(found(query, Audience.INTERNAL, Filter.NONE, Order.RELEVANCE)).isNotEmpty();
            for (var reader : List.of(Audience.PUBLIC, Audience.CUSTOMER, Audience.PARTNER)) {
                assertThat(found(query, reader, Filter.NONE, Order.RELEVANCE)).isEmpty();
            }
            var live = SearchRequest.of(query, Language.ENGLISH, Audience.INTERNAL);
            assertThat(index.search(live).hits()).hasSize(query.equals("keys") ? 1 : 0);
        }
        var state = of(null, null, TextState.DRAFT);
        assertThat(found("printer", Audience.PUBLIC, state, Order.DATE)).isEmpty();
        assertThat(found("", Audience.PUBLIC, state, Order.RELEVANCE)).isEmpty();
        assertThat(found("", Audience.INTERNAL, state, Order.RELEVANCE)).containsExactly(1L);
        assertThat(counts(Audience.PUBLIC, Filter.NONE).by(Facet.STATE)).containsOnlyKeys("LIVE");
        assertThat(counts(Audience.PUBLIC, Filter.NONE).by(Facet.KIND))
                .containsExactlyInAnyOrderEntriesOf(Map.of("HOW_TO", 1L, "POLICY", 1L));
        var suggested =
                index.suggest(new SuggestRequest("fax", Language.ENGLISH, Audience.INTERNAL, 5));
        assertThat(suggested).isEmpty();
    }

    @Test
    void countsEachChoiceWithoutItsOwnFilter() {
        var free = counts(Audience.INTERNAL, Filter.NONE);
        assertThat(free.by(Facet.STATE))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("LIVE", 2L, "STAFF", 1L, "DRAFT", 1L, "REVIEW", 1L, "ARCHIVED", 1L));
        assertThat(free.by(Facet.LANGUAGE))
                .containsExactlyInAnyOrderEntriesOf(Map.of("en", 5L, "ar", 1L));
        assertThat(free.by(Facet.TAG)).containsExactly(Map.entry("lab", 5L));
        assertThat(free.by(Facet.CATEGORY))
                .containsExactlyInAnyOrderEntriesOf(Map.of("7", 3L, "8", 2L));
        var held = counts(Audience.INTERNAL, of(ArticleKind.POLICY, null, null));
        assertThat(held.by(Facet.KIND)).isEqualTo(free.by(Facet.KIND));
        assertThat(held.by(Facet.STATE)).containsExactly(Map.entry("LIVE", 1L));
        assertThat(held.by(Facet.CATEGORY)).containsExactly(Map.entry("8", 1L));
    }

    /** Every number is that of the page which its choice leads to. */
    @Test
    void aCountIsWhatItsChoiceFinds() {
        shelf.put(
                LongStream.range(100, 400)
                        .mapToObj(
                                id ->
                                        text(
                                                id,
                                                id % 3 == 0 ? Audience.INTERNAL : Audience.PUBLIC,
                                                ArticleKind.values()[(int) (id % 5)],
                                                id % 2 == 0 ? PRINTERS : PAPER,
                                                "Printer " + id,
                                                1 + (int) (id % 9)))
                        .toArray(SearchDocument[]::new));
        for (var order : Order.values()) {
            var asked = request("printer", Audience.INTERNAL, Filter.NONE, order);
            index.count(asked, ALL)
                    .by(Facet.KIND)
                    .forEach(
                            (kind, count) -> {
                                var held = of(ArticleKind.valueOf(kind), null, null);
                                assertThat(index.search(asked.heldTo(held)).total())
                                        .as(kind + order)
                                        .isEqualTo(count);
                            });
        }
    }

    @Test
    void countsWhatIsAskedForAloneAndAsThePageReadsIt() {
        var asked = request("printer", Audience.INTERNAL, Filter.NONE, Order.RELEVANCE);
        assertThat(index.count(asked, Set.of(Facet.KIND)).found()).containsOnlyKeys(Facet.KIND);
        var otherKeys =
                request(
                        "\u062D\u0642\u0647\u0649\u0641\u062B\u0642",
                        Audience.INTERNAL,
                        Filter.NONE,
                        Order.RELEVANCE);
        assertThat(index.search(otherKeys).readAs()).isEqualTo("printer");
        assertThat(index.count(otherKeys, ALL).by(Facet.STATE)).containsEntry("LIVE", 2L);
    }

    @Test
    void countsNothingWhereNothingAnswers() {
        var asked = request("quokka wombat", Audience.INTERNAL, Filter.NONE, Order.RELEVANCE);
        assertThat(index.count(asked, ALL).found().values()).allMatch(Map::isEmpty);
    }

    @Test
    void putsTheLastChangedFirstOfThoseThatHaveTheWords() {
        assertThat(found("printer", Audience.INTERNAL, Filter.NONE, Order.DATE))
                .startsWith(2L, 3L, 1L)
                .containsExactlyInAnyOrder(1L, 2L, 3L, 5L, 6L);
        shelf.put(
                text(50, Audience.PUBLIC, ArticleKind.HOW_TO, PAPER, "Printer ink smells", 1),
                text(51, Audience.PUBLIC, ArticleKind.HOW_TO, PAPER, "Ink of a pen", 8));
        assertThat(found("printer ink smells", Audience.INTERNAL, Filter.NONE, Order.DATE))
                .as("one word of three is not what was asked for, however new")
                .startsWith(50L)
                .doesNotContain(51L);
    }

    @Test
    void aFilterAloneFindsAllThatItHoldsToTheLastChangedFirst() {
        var tag = new Filter(Set.of(), "lab", null, null, null);
        assertThat(found("", Audience.INTERNAL, tag, Order.RELEVANCE)).startsWith(2L, 3L);
        assertThat(found(" ", Audience.PUBLIC, tag, Order.RELEVANCE)).containsExactly(2L, 1L);
        assertThat(found("", Audience.PUBLIC, Filter.NONE, Order.RELEVANCE)).isEmpty();
        var held = request("", Audience.INTERNAL, tag, Order.RELEVANCE);
        assertThat(index.search(held).weak()).isFalse();
        assertThat(index.count(held, ALL).by(Facet.STATE)).containsEntry("LIVE", 2L);
    }

    @Test
    void whatIsGoneIsFoundNoLonger() {
        index.keepUnpublished(List.of(), Set.of(13L));
        assertThat(found("fax", Audience.INTERNAL, Filter.NONE, Order.RELEVANCE)).isEmpty();
        assertThat(counts(Audience.INTERNAL, Filter.NONE).by(Facet.STATE))
                .doesNotContainKey("ARCHIVED");
        index.keepUnpublished(
                List.of(unpublished(12, text(5, "A new scanner"), false, TextState.RETURNED)),
                Set.of());
        assertThat(found(of(null, null, TextState.REVIEW))).isEmpty();
        assertThat(found("scanner", Audience.INTERNAL, Filter.NONE, Order.RELEVANCE))
                .containsExactly(5L);
    }

    @Test
    void tellsWhyATextThatIsNotLiveIsThereOrNot() {
        var asked = request("fax", Audience.INTERNAL, Filter.NONE, Order.RELEVANCE);
        assertThat(index.explain(asked, 6).outcome()).isEqualTo(Explanation.Outcome.SHOWN);
        var held = asked.heldTo(of(null, null, TextState.LIVE));
        assertThat(index.explain(held, 6).outcome()).isEqualTo(Explanation.Outcome.OTHER_FILTER);
        var live = SearchRequest.of("fax", Language.ENGLISH, Audience.INTERNAL);
        assertThat(index.explain(live, 6).outcome()).isEqualTo(Explanation.Outcome.NOT_INDEXED);
    }
}
