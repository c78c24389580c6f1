package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.search.Shelf.ids;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.search.filter.Facet;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.Order;
import org.dalil.search.filter.TextState;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What narrows a search, and in which order it answers. */
public abstract class FilterContract extends PrinterContract {

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
