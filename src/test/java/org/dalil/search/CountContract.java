package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.search.filter.Facet;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.Order;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** What each choice of a filter would find. */
public abstract class CountContract extends PrinterContract {

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
}
