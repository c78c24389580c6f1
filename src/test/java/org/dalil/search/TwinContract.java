package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.search.Shelf.ids;
import static org.dalil.search.Shelf.text;

import org.dalil.account.Audience;
import org.dalil.search.filter.Facet;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.Order;
import org.dalil.search.filter.TextState;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** What staff find where texts that are live have drafts beside them. */
public abstract class TwinContract extends EngineContract {
    private static final int SIZE = 20;

    private void live(SearchDocument... documents) {
        shelf.put(documents);
    }

    private void drafts(SearchDocument... documents) {
        var drafts = new ArrayList<UnpublishedText>();
        for (var each : documents) {
            var state = Set.of(TextState.DRAFT);
            drafts.add(new UnpublishedText(1000 + each.article(), each, state, true));
        }
        index.keepUnpublished(drafts, Set.of());
    }

    private static SearchRequest staff(String query, Order order, int page) {
        var reader = Audience.INTERNAL;
        return new SearchRequest(
                query, Language.ENGLISH, reader, Filter.NONE, order, true, page, SIZE, false);
    }

    private List<Long> walk(String query, Order order, long total) {
        var seen = new ArrayList<Long>();
        for (var page = 1; page <= 1 + total / SIZE; page++) {
            var results = index.search(staff(query, order, page));
            assertThat(results.total()).as("on page " + page).isEqualTo(total);
            seen.addAll(ids(results.hits()));
        }
        return seen;
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void everyTextStandsOnOnePageAndIsCountedOnce(Order order) {
        var many =
                LongStream.rangeClosed(1, 130)
                        .mapToObj(id -> text(id, Audience.PUBLIC, "Printer " + id, "It is long."))
                        .toArray(SearchDocument[]::new);
        live(many);
        drafts(
                LongStream.rangeClosed(1, 10)
                        .mapToObj(id -> text(id, Audience.INTERNAL, "Printer " + id))
                        .toArray(SearchDocument[]::new));
        assertThat(walk("printer", order, 130)).hasSize(130).doesNotHaveDuplicates();
        var counts = index.count(staff("printer", order, 1), EnumSet.allOf(Facet.class));
        assertThat(counts.by(Facet.KIND)).containsEntry("HOW_TO", 130L);
        assertThat(counts.by(Facet.LANGUAGE)).containsEntry("en", 130L);
        assertThat(counts.by(Facet.STATE)).containsEntry("LIVE", 130L).containsEntry("DRAFT", 10L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "archive mailbox outlook",
                "archive mailbox password",
                "archive calendar outlook print",
                "Reset the pasword of a shared mailbox in Outlok"
            })
    void anAnswerIsNoWeakerForItsOwnDraft(String query) {
        SearchDocument[] texts = {
            about(1, "in Teams"),
            about(2, "in Outlook"),
            about(3, "in Exchange"),
            about(4, "on a phone"),
            about(5, "on a tablet"),
            about(6, "on a desktop"),
            text(7, Audience.PUBLIC, "Print a calendar", "Open the settings."),
            text(8, Audience.PUBLIC, "Mailbox is full", "Archive old mail.")
        };
        live(texts);
        var alone = index.search(staff(query, Order.RELEVANCE, 1));
        assertThat(alone.weak()).isFalse();
        drafts(texts);
        var beside = index.search(staff(query, Order.RELEVANCE, 1));
        assertThat(beside.weak()).isFalse();
        assertThat(ids(beside.hits())).hasSameElementsAs(ids(alone.hits())).doesNotHaveDuplicates();
    }

    /** A reader is told the closest five; staff look through what there is. */
    @Test
    void staffLookThroughWhatDoesNotAnswer() {
        live(
                LongStream.rangeClosed(1, 45)
                        .mapToObj(id -> about(id, "number " + id))
                        .toArray(SearchDocument[]::new));
        var query = "settings mailbox password";
        var reader = shelf.ask(query, Language.ENGLISH, Audience.INTERNAL);
        assertThat(reader.weak()).isTrue();
        assertThat(reader.hits()).hasSize(5);
        assertThat(index.search(staff(query, Order.RELEVANCE, 1)).weak()).isTrue();
        for (var order : Order.values()) {
            assertThat(walk(query, order, 45)).hasSize(45).doesNotHaveDuplicates();
            var counts = index.count(staff(query, order, 1), Set.of(Facet.STATE));
            assertThat(counts.by(Facet.STATE)).containsEntry("LIVE", 45L);
        }
        var asked = staff(query, Order.RELEVANCE, 1);
        var last = ids(index.search(staff(query, Order.RELEVANCE, 2)).hits()).getLast();
        assertThat(index.explain(asked, last).outcome()).isEqualTo(Explanation.Outcome.OTHER_PAGE);
    }

    private static SearchDocument about(long id, String where) {
        var title = "Reset the password of a shared mailbox " + where;
        return text(id, Audience.PUBLIC, title, "Open the settings.");
    }
}
