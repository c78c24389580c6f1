package org.dalil.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Account;
import org.dalil.account.session.Sessions;
import org.dalil.desk.Office.Clerk;
import org.dalil.search.golden.GoldenQueries;
import org.dalil.search.words.SynonymWish;
import org.dalil.search.words.Synonyms;
import org.dalil.testing.Server;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.HashMap;
import java.util.Map;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenPagesTest {
    private static final String PLACE = "/desk/settings/golden";

    private Server server;
    private Clerk nour;

    @BeforeAll
    void start() {
        server = Server.start();
        nour = clerk(server.bean(Staff.class).nour());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @AfterEach
    void takeAway() {
        var golden = server.bean(GoldenQueries.class);
        golden.all().forEach(each -> golden.remove(each.id(), nour.account()));
    }

    private Clerk clerk(Account account) {
        return new Clerk(account, server.bean(Sessions.class).begin(account), server);
    }

    private static Map<String, String> form(String query, long article) {
        var form = new HashMap<String, String>();
        form.put("query", query);
        form.put("language", "en");
        form.put("reader", "PUBLIC");
        form.put("article", Long.toString(article));
        return form;
    }

    private String first(String path) {
        return nour.getIn("en", path).select("tbody tr").text();
    }

    @Test
    void saysWhereTheArticleStandsNowAndInTheRunBefore() throws InterruptedException {
        var article = server.world().publicArticle("Numbat", "Text");
        server.settle();
        var sent = nour.post(PLACE, form("myrmecobius", article));
        assertThat(location(sent)).isEqualTo(PLACE + "?done=saved");
        assertThat(first(PLACE)).contains("myrmecobius", "Numbat", "not run yet");
        assertThat(first(PLACE + "?run=yes")).contains("Not among the first 50");
        assertThat(location(nour.post(PLACE + "/run", Map.of()))).isEqualTo(PLACE + "?done=kept");

        var wish = new SynonymWish(Language.ENGLISH, "myrmecobius", "numbat", true);
        server.bean(Synonyms.class).add(wish, nour.account());
        server.settle();
        assertThat(first(PLACE)).contains("Not among").doesNotContain("better");
        assertThat(first(PLACE + "?run=yes")).contains("Not among", "Place 1", "better");
        assertThat(nour.getIn("ar", PLACE + "?run=yes").text())
                .contains("ليست ضمن أول 50", "المرتبة 1", "تحسن واحد");
        nour.post(PLACE + "/run", Map.of());
        assertThat(first(PLACE + "?run=yes")).contains("Place 1").doesNotContain("better");

        var id = server.bean(GoldenQueries.class).all().getFirst().id();
        assertThat(location(nour.post(PLACE + "/" + id + "/removal", Map.of())))
                .isEqualTo(PLACE + "?done=removed");
        assertThat(nour.post(PLACE + "/" + id + "/removal", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void asksAsTheReaderItNames() throws InterruptedException {
        var inside = server.world().internalArticle("Quollsecret", "Text");
        server.settle();
        var form = form("quollsecret", inside);
        refused(form, "#article-problem", "no such article");
        form.put("reader", "INTERNAL");
        assertThat(nour.post(PLACE, form).statusCode()).isEqualTo(303);
        assertThat(first(PLACE + "?run=yes")).contains("Staff", "Place 1");
    }

    @Test
    void saysWhatIsWrongAtItsFieldAndKeepsWhatWasTyped() {
        var article = server.world().publicArticle("Dunnart", "Text");
        refused(form(" ", article), "#query-problem", "what is searched for");
        refused(form("x".repeat(201), article), "#query-problem", "200");
        refused(form("a\u202Eb", article), "#query-problem", "invisible");
        refused(form("?!", article), "#query-problem", "no word");
        var form = form("dunnart", article);
        form.put("article", "the one about dunnarts");
        refused(form, "#article-problem", "number");
        refused(form("dunnart", 999_999), "#article-problem", "no such article");
        assertThat(nour.post(PLACE, form("Dunnart", article)).statusCode()).isEqualTo(303);
        refused(form("dunnart", article), "#query-problem", "there already");
        assertThat(nour.post(PLACE, Map.of()).statusCode()).isBetween(400, 422);
    }

    private void refused(Map<String, String> form, String where, String words) {
        var answer = nour.postIn("en", PLACE, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(where).text()).contains(words);
        assertThat(page.select("#query").val()).isEqualTo(form.get("query"));
        assertThat(page.select("#article").val()).isEqualTo(form.get("article"));
    }

    @Test
    void whoDoesNotKeepArticlesFindsNoSuchPage() {
        var omar = clerk(server.bean(Staff.class).omar());
        assertThat(omar.get(PLACE).statusCode()).isEqualTo(404);
        assertThat(omar.post(PLACE, form("x", 1)).statusCode()).isEqualTo(404);
        assertThat(omar.post(PLACE + "/run", Map.of()).statusCode()).isEqualTo(404);
        assertThat(location(server.get(PLACE))).startsWith("/sign-in");
        assertThat(nour.page(PLACE).select(".side a[href=" + PLACE + "]")).hasSize(1);
    }
}
