package org.dalil.search.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Labels;
import org.dalil.article.Step;
import org.dalil.article.overview.WorkTexts;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Revisions;
import org.dalil.database.Transactions;
import org.dalil.search.Batch;
import org.dalil.search.Hit;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.Order;
import org.dalil.search.lucene.LuceneIndex;
import org.dalil.testing.Server;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

/** What lies in memory of drafts, and what does not. */
@Tag("database")
class UnpublishedTextsTest {
    private Server server;
    private UnpublishedTexts texts;

    @BeforeEach
    void start() throws InterruptedException {
        server = Server.start();
        server.ready();
        texts = server.bean(UnpublishedTexts.class);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private long draft(String title, String body) {
        var id = server.world().article("folder/" + title, Audience.PUBLIC);
        server.world().draft(id, Language.ENGLISH, title, body);
        return id;
    }

    private List<Long> found(String query) {
        return found(query, server.bean(SearchIndex.class));
    }

    private static List<Long> found(String query, SearchIndex index) {
        var request =
                new SearchRequest(
                        query,
                        Language.ENGLISH,
                        Audience.INTERNAL,
                        Filter.NONE,
                        Order.RELEVANCE,
                        true,
                        1,
                        10,
                        false);
        return index.search(request).hits().stream().map(Hit::id).toList();
    }

    @Test
    void whatIsDiscardedIsGoneAtOnceAndTheOthersStay() {
        var gone = draft("Wagtail", "A qbird.");
        var stays = draft("Robin", "A qbird.");
        assertThat(texts.partial()).isZero();
        assertThat(found("qbird")).containsExactlyInAnyOrder(gone, stays);
        server.bean(Drafts.class).discard(gone, Language.ENGLISH);
        assertThat(found("qbird")).containsExactly(stays);
        texts.partial();
        assertThat(found("qbird")).containsExactly(stays);
    }

    /** Few long texts would fill the memory as well as many short ones. */
    @Test
    void noMoreIsKeptThanFits(@TempDir Path folder) {
        var old = draft("Old", "qbird " + "word ".repeat(100));
        var newer = draft("Newer", "qbird " + "word ".repeat(100));
        var index = new LuceneIndex(folder, List.of());
        try (index;
                var fresh = index.fresh("base")) {
            fresh.replace(new Batch(Set.of(), List.of(), 0));
            fresh.takeOver();
            index.serve();
            keepsNoMoreThanFits(index, old, newer);
        }
    }

    private void keepsNoMoreThanFits(SearchIndex index, long old, long newer) {
        var small =
                new UnpublishedTexts(
                        server.bean(WorkTexts.class),
                        server.bean(Labels.class),
                        new Searched(index, server.bean(Unpublishing.class), 800),
                        server.bean(Transactions.class),
                        server.bean(Clock.class));
        assertThat(small.partial()).isEqualTo(1);
        assertThat(found("qbird", index)).containsExactly(newer);
        server.bean(Drafts.class).discard(newer, Language.ENGLISH);
        assertThat(small.look()).isZero();
        assertThat(found("qbird", index)).containsExactly(old);
    }

    @Test
    void ofAVeryLongTextTheBeginningIsSearched() {
        var id = draft("Long", "qbird " + "word ".repeat(20_000) + "qend");
        texts.partial();
        assertThat(found("qbird")).containsExactly(id);
        assertThat(found("qend")).isEmpty();
    }

    /** A change behind the desk's back is what only a look at every row would find. */
    @Test
    void whereNobodyDidAnythingNothingIsReadAgain() throws SQLException {
        var id = draft("Wagtail", "A qbird.");
        texts.look();
        assertThat(found("qbird")).containsExactly(id);
        behindItsBack("update draft set title = 'Qheron', body = 'x', version = version + 1");
        texts.look();
        assertThat(found("qheron")).isEmpty();
        assertThat(found("qbird")).containsExactly(id);
        var other = draft("Robin", "A qfinch.");
        texts.look();
        assertThat(found("qheron")).containsExactly(id);
        assertThat(found("qfinch")).containsExactly(other);
    }

    @Test
    void whatIsSavedSentBackWithdrawnArchivedOrRenamedIsSeenAtTheNextLook() {
        var id = draft("Wagtail", "A qbird.");
        texts.look();
        server.world().draft(other("Second"), Language.ARABIC, "Qheron", "x");
        texts.look();
        assertThat(found("qheron")).hasSize(1);
        server.bean(Revisions.class)
                .handIn(id, Language.ENGLISH, Audience.PUBLIC, false, "", World.HUDA);
        texts.look();
        assertThat(found("qbird")).containsExactly(id);
        server.bean(Revisions.class)
                .publish(
                        Revisions.idOf(
                                server.bean(Revisions.class)
                                        .history(id, Language.ENGLISH)
                                        .getFirst()),
                        World.OMAR);
        texts.look();
        assertThat(server.bean(WorkTexts.class).all(10))
                .extracting(each -> each.articleId())
                .doesNotContain(id);
        server.bean(Articles.class).advance(id, new Step.Archive(), World.OMAR);
        assertThat(server.bean(WorkTexts.class).all(10))
                .extracting(each -> each.articleId())
                .contains(id);
    }

    private long other(String name) {
        return server.world().article("folder/" + name, Audience.PUBLIC);
    }

    private void behindItsBack(String sql) throws SQLException {
        var source = DelegatingDataSource.unwrapDataSource(server.bean(DataSource.class));
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute(sql);
        }
    }
}
