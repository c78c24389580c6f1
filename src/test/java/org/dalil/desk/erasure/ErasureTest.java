package org.dalil.desk.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dalil.desk.Office.location;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.arrangement.Arrangement;
import org.dalil.article.arrangement.Arrangements;
import org.dalil.article.attachment.Attachments;
import org.dalil.article.erasure.Erasures;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.Cases;
import org.dalil.cases.LinkKind;
import org.dalil.cases.NewCase;
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.Order;
import org.dalil.testing.Server;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A canary in every place of an article, and after it is erased in none. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureTest {
    private static final String CANARY = "zeisigcanary";

    /** What a reader typed is theirs, and stays for its days. */
    private static final Set<String> TYPED = Set.of("event");

    private Office office;
    private Clerk lina;
    private Clerk nour;
    private Traces traces;

    @BeforeAll
    void start() {
        office = new Office();
        lina = office.clerk("Lina", Role.ADMIN);
        nour = office.clerk("Nour", Role.MANAGER);
        traces = new Traces(office);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void anErasedArticleIsNowhere() throws Exception {
        var server = office.server();
        var world = server.world();
        var id = world.publicArticle("First " + CANARY, "Old " + CANARY);
        world.live(id, Language.ENGLISH, "Now " + CANARY, "Live " + CANARY);
        world.live(id, Language.ARABIC, "الآن " + CANARY, "نص " + CANARY);
        world.draft(id, Language.ENGLISH, "Draft " + CANARY, "Draft " + CANARY);
        server.bean(Articles.class).refer(id, "folder/" + CANARY, World.HUDA);
        var tag = new Arrangement.Tag(CANARY);
        server.bean(Arrangements.class).arrange(List.of(id), tag, nour.account());
        var bytes = CANARY.getBytes(StandardCharsets.UTF_8);
        server.bean(Attachments.class).keep(id, CANARY + ".txt", bytes);
        var other = world.publicArticle("Another", "See [it](/a/" + id + ").");
        var solved =
                server.bean(Cases.class).open(NewCase.of("Q", "D", Language.ENGLISH), World.HUDA);
        var number = solved.standing().number();
        var ending = new Ending.Linked(LinkKind.RESOLVED_BY, id);
        server.bean(Outcomes.class).end(number, ending, null, World.HUDA);
        server.ready();
        server.settle();
        var address = "/en/articles/" + id + "-now-" + CANARY;
        assertThat(server.get(address).body()).contains("Live " + CANARY);
        assertThat(server.get("/api/v1/search?lang=en&q=" + CANARY).body()).contains(address);
        assertThat(traces.indexFiles(CANARY)).isNotEmpty();
        assertThat(traces.holding(CANARY))
                .contains("revision", "draft", "translation", "attachment");
        var searched = "/desk/search?q=draft+" + CANARY;
        assertThat(lina.page(searched).select(".found-results").text()).contains("Draft " + CANARY);
        var misspelt = "/desk/search?q=" + CANARY.replace("nary", "nari");
        assertThat(lina.get(misspelt).body()).contains(CANARY);

        var path = "/desk/articles/" + id + "/erasure";
        assertThat(lina.page("/desk/articles/" + id).select("a[href=" + path + "]")).hasSize(1);
        assertThat(nour.page("/desk/articles/" + id).select("a[href=" + path + "]")).isEmpty();
        assertThat(nour.get(path).statusCode()).isEqualTo(404);
        assertThat(nour.post(path, Map.of("sure", "yes")).statusCode()).isEqualTo(404);
        var erasures = server.bean(Erasures.class);
        assertThatThrownBy(() -> erasures.erase(id, nour.account()))
                .isInstanceOf(NoSuchArticle.class);
        assertThat(lina.page(path).text()).contains("3 revisions", "1 draft", "1 file");
        var unsure = lina.post(path, Map.of());
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.body()).contains("sure-problem");

        assertThat(location(lina.post(path, Map.of("sure", "yes")))).isEqualTo("/desk/erased");
        assertThat(lina.page("/desk/erased").text()).contains("Nothing of it is left here");
        server.settle();
        assertThat(lina.get(misspelt).body()).doesNotContain(CANARY);
        assertThat(lina.page(searched).select(".found-results .cards")).isEmpty();
        assertThat(unpublished(server, CANARY)).isZero();
        traces.awaitNoIndexFile(CANARY);
        assertThat(traces.holding(CANARY)).isSubsetOf(TYPED);
        assertThat(server.get(address).statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/search?lang=en&q=" + CANARY).body())
                .doesNotContain("articles/" + id);
        assertThat(lina.get("/en/search?q=" + CANARY).body()).doesNotContain("Live " + CANARY);
        assertThat(server.get("/sitemap.xml").body()).doesNotContain(CANARY);
        assertThat(lina.get("/desk/articles/" + id).statusCode()).isEqualTo(404);
        assertThat(lina.post(path, Map.of("sure", "yes")).statusCode()).isEqualTo(404);
        assertThat(lina.get("/desk/cases/" + number).statusCode()).isEqualTo(200);
        assertThat(lina.get("/desk/articles/" + other).statusCode()).isEqualTo(200);
        assertThat(server.bean(AuditTrail.class).of("article", id, 1).getFirst().deed())
                .isEqualTo("erased");
    }

    private static long unpublished(Server server, String query) {
        var reader = Audience.INTERNAL;
        var all = Filter.NONE;
        var asked =
                new SearchRequest(
                        query, Language.ENGLISH, reader, all, Order.DATE, true, 1, 10, false);
        return server.bean(SearchIndex.class).search(asked).total();
    }
}
