package org.dalil.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.account.session.Sessions;
import org.dalil.audit.Actor;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.LinkKind;
import org.dalil.cases.NewCase;
import org.dalil.cases.Outcome;
import org.dalil.testing.Server;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Huda, an agent and nothing more, works through her cases in a browser without scripts. */
@Tag("database")
class DeskCasesTest {
    private static Server server;
    private static Account huda;
    private static String cookie;
    private static long open;
    private static long internal;

    @BeforeAll
    static void start() throws InterruptedException {
        server = Server.start();
        huda =
                server.bean(Accounts.class)
                        .add("huda@example.com", "Huda", Role.AGENT, "green ears 7");
        cookie = "dalil_session=" + server.bean(Sessions.class).begin(huda);
        open = server.world().publicArticle("Charge the falcon", "Use the cable.");
        internal = server.world().internalArticle("Falcon charge refund", "Ask Omar.");
        server.ready();
        server.settle();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void answersWithAnArticleAndClosesWithIt() {
        var id = fresh("The falcon does not charge");
        var page = page("/desk/cases/" + id);
        assertThat(page.select(".case-words").text()).contains("since yesterday");
        assertThat(page.select(".case-main .chip").text()).contains("falcon charge");
        assertThat(page.select(".case-suggested").text())
                .contains("Charge the falcon", "Falcon charge refund");
        assertThat(page.select("button[name=insert]").eachAttr("value"))
                .as("what customers may not open cannot go into an answer")
                .contains("" + open)
                .doesNotContain("" + internal);

        var inserted =
                Jsoup.parse(
                        post(
                                        "/desk/cases/" + id + "/insertion",
                                        Map.of("reply", "Dear Sara", "insert", "" + open))
                                .body());
        var reply = inserted.select("#reply").text();
        assertThat(reply)
                .startsWith("Dear Sara")
                .contains("[Charge the falcon](/en/articles/" + open);
        assertThat(inserted.select("input[name=article][checked]").val()).isEqualTo("" + open);

        var closed =
                post(
                        "/desk/cases/" + id + "/closure",
                        Map.of("reply", reply, "article", "" + open, "version", version(inserted)));
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(303);
        var whole = server.bean(Cases.class).whole(id);
        assertThat(whole.replies()).hasSize(1);
        assertThat(whole.standing().outcome()).isEqualTo(Outcome.RESOLVED_BY);
        assertThat(whole.links()).extracting("kind").containsExactly(LinkKind.RESOLVED_BY);
        var after = page("/desk/cases/" + id);
        assertThat(after.select("[role=status]").text())
                .contains("Resolved by an article", "Charge the falcon", "Undo");
        assertThat(after.select(".case-reply").text()).contains("Huda");

        assertThat(
                        post("/desk/cases/" + id + "/undo", Map.of("version", version(after)))
                                .statusCode())
                .isEqualTo(303);
        assertThat(server.bean(Cases.class).find(id).state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void saysWhyNotOrWhatFixedItOrLater() {
        var oneOff = fresh("One-off");
        post("/desk/cases/" + oneOff + "/closure", Map.of("outcome", "one_off"));
        assertThat(server.bean(Cases.class).find(oneOff).outcome()).isEqualTo(Outcome.ONE_OFF);

        var fixed = fresh("Fixed");
        post("/desk/cases/" + fixed + "/closure", Map.of("line", "Swapped the cable"));
        var report = server.bean(Cases.class).find(fixed);
        assertThat(report.outcome()).isEqualTo(Outcome.CREATED_FROM);
        assertThat(page("/desk/cases/" + fixed).select("[role=status] a").eachAttr("href"))
                .contains("/desk/articles/" + report.outcomeArticleId() + "/en/edit");
        assertThat(page("/desk").text())
                .as("to be finished later")
                .contains("Your drafts", "Fixed");

        var later = fresh("Later");
        post("/desk/cases/" + later + "/closure", Map.of("outcome", "later"));
        assertThat(page("/desk").text()).contains("owe an outcome", "Later");
        assertThat(page("/desk/cases/" + later).select("[role=status]").text())
                .contains("How was it solved?");
        post("/desk/cases/" + later + "/closure", Map.of("other", "/en/articles/" + open + "-x"));
        assertThat(server.bean(Cases.class).find(later).outcome()).isEqualTo(Outcome.RESOLVED_BY);
    }

    @Test
    void findsAnArticleByWordsAndKeepsWhatWasTyped() {
        var id = fresh("Seek");
        var typed = Map.of("reply", "Kept words", "other", "charge falcon");
        for (var button : List.of("/search", "/closure")) {
            var answer = post("/desk/cases/" + id + button, typed);
            assertThat(answer.statusCode()).as(button).isEqualTo(422);
            var page = Jsoup.parse(answer.body());
            assertThat(page.select("#reply").text()).isEqualTo("Kept words");
            assertThat(page.select("#other").val()).isEqualTo("charge falcon");
            assertThat(page.select("[role=alert]").text()).contains("Choose the one");
            assertThat(page.select("#outcome .choice").text()).contains("Charge the falcon");
            assertThat(page.select("#outcome input[checked]")).isEmpty();
        }
        var none = post("/desk/cases/" + id + "/search", Map.of("other", "zzqqxx"));
        assertThat(none.body()).contains("No article fits");
        assertThat(server.bean(Cases.class).find(id).state()).isEqualTo(CaseState.OPEN);

        var chosen = Map.of("other", "charge falcon", "article", "" + open);
        assertThat(post("/desk/cases/" + id + "/closure", chosen).statusCode()).isEqualTo(303);
        assertThat(server.bean(Cases.class).find(id).outcomeArticleId()).isEqualTo(open);
    }

    @Test
    void losesNothingOfWhatIsWrong() {
        var id = fresh("Wrong");
        var nothing = post("/desk/cases/" + id + "/closure", Map.of("reply", "Kept words"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(nothing.body());
        assertThat(page.select("[role=alert]").text()).contains("Choose the article");
        assertThat(page.select("#reply").text()).isEqualTo("Kept words");
        assertThat(server.bean(Cases.class).whole(id).replies()).isEmpty();

        var unknown =
                post(
                        "/desk/cases/" + id + "/closure",
                        Map.of("reply", "Kept words", "other", "99887", "line", ""));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(unknown.body()).select("#other").val()).isEqualTo("99887");
        assertThat(server.bean(Cases.class).whole(id).replies()).as("both, or nothing").isEmpty();

        var stale = version(page);
        server.bean(Cases.class).reply(id, "Omar was faster", null, new Actor(null, "Omar"));
        var crossed =
                post("/desk/cases/" + id + "/replies", Map.of("reply", "Mine", "version", stale));
        assertThat(crossed.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(crossed.body()).select("#reply").text()).isEqualTo("Mine");
        assertThat(crossed.body()).contains("Omar was faster", "meanwhile");
        assertThat(post("/desk/cases/" + id + "/replies", Map.of("reply", " ")).body())
                .contains("id=\"reply-problem\"");
    }

    @Test
    void givesSeveralCasesOneOutcome() {
        var two = List.of(fresh("Outage one"), fresh("Outage two"));
        two.forEach(id -> server.bean(Cases.class).assign(id, huda, null, Actor.SYSTEM));
        assertThat(page("/desk/cases?state=open&whose=mine").text())
                .contains("Outage one", "Outage two");
        var form = Map.of("state", "open", "whose", "mine", "beyond", "0");
        assertThat(post("/desk/cases/outcomes", form).statusCode()).isEqualTo(422);
        var all = new java.util.HashMap<>(form);
        all.put("case", two.get(0) + "," + two.get(1));
        all.put("article", "#" + open);
        all.put("outcome", "resolved_by");
        assertThat(post("/desk/cases/outcomes", all).statusCode()).isEqualTo(303);
        assertThat(two)
                .allMatch(id -> server.bean(Cases.class).find(id).outcome() == Outcome.RESOLVED_BY);
        assertThat(page("/desk/cases?state=closed&whose=all").text()).contains("Outage one");
    }

    @Test
    void opensACaseOfAnotherHelpdeskByItsOwnNumber() {
        var typed = NewCase.of("Elsewhere", "x", Language.ENGLISH).from("helpdesk", "HD-7");
        var id = server.bean(Cases.class).open(typed, Actor.SYSTEM).standing().number();
        var answer = get("/desk/cases/helpdesk/HD-7");
        assertThat(answer.headers().firstValue("location")).hasValue("/desk/cases/" + id);
        assertThat(get("/desk/cases/helpdesk/HD-8").statusCode()).isEqualTo(404);
        assertThat(page("/desk/cases/" + id).text()).contains("helpdesk HD-7");
    }

    @Test
    void takesACaseAndGivesItBack() {
        var id = fresh("Take me");
        assertThat(page("/desk").text()).contains("Take me");
        post("/desk/cases/" + id + "/assignment", Map.of("take", "yes"));
        assertThat(server.bean(Cases.class).find(id).assigneeId()).isEqualTo(huda.id());
        post("/desk/cases/" + id + "/assignment", Map.of());
        assertThat(server.bean(Cases.class).find(id).assigneeId()).isNull();
        post("/desk/cases/" + id + "/links", Map.of("link", "" + internal, "kind", "RELATED"));
        assertThat(page("/desk/cases/" + id).select(".case-link").text())
                .contains("Falcon charge refund");
    }

    /** The button was on the page before somebody else took the case. */
    @Test
    void givesBackOnlyWhatOneHas() {
        var id = fresh("Taken meanwhile");
        var cases = server.bean(Cases.class);
        var omar =
                server.bean(Accounts.class)
                        .add(UUID.randomUUID() + "@example.com", "Omar", Role.AGENT, "red ears 77");
        cases.assign(id, omar, null, Actor.SYSTEM);
        var refused =
                post("/desk/cases/" + id + "/assignment", Map.of("reply", "Half an answer"));
        assertThat(refused.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert]").text().replaceAll("[\\u2066-\\u2069]", ""))
                .contains("Omar has this case now");
        assertThat(page.select("#reply").text()).isEqualTo("Half an answer");
        assertThat(cases.find(id).assigneeId()).isEqualTo(omar.id());

        cases.assign(id, null, null, Actor.SYSTEM);
        assertThat(post("/desk/cases/" + id + "/assignment", Map.of()).statusCode())
                .as("a second click")
                .isEqualTo(303);
    }

    /** As a browser without scripts sends them: the buttons beside the answer carry its words. */
    @Test
    void whatStandsBesideTheAnswerKeepsItsWords() {
        var id = fresh("Half an answer");
        var page = page("/desk/cases/" + id);
        assertThat(page.select("button[formaction$=/assignment]").attr("form")).isEqualTo("case");
        assertThat(page.select("button[formaction$=/links]").attr("form")).isEqualTo("case");
        assertThat(page.select("#link").attr("form")).isEqualTo("case");

        var words = Map.of("reply", "Dear Sara", "line", "The cable", "other", "lamp");
        keeps(id, "assignment", words, Map.of("take", "yes"));
        assertThat(server.bean(Cases.class).find(id).assigneeId()).isEqualTo(huda.id());
        keeps(id, "assignment", words, Map.of());
        keeps(id, "links", words, Map.of("link", "" + open, "kind", "RELATED"));
        var linked = page("/desk/cases/" + id).select(".case-link button");
        assertThat(linked.attr("form")).isEqualTo("case");
        keeps(id, "links", words, Map.of("remove", linked.attr("value")));
        assertThat(page("/desk/cases/" + id).select(".case-link")).isEmpty();

        keeps(id, "closure", words, Map.of("link", "" + open, "enter", "yes"));
        assertThat(page("/desk/cases/" + id).select(".case-link")).hasSize(1);
        assertThat(server.bean(Cases.class).find(id).state()).isEqualTo(CaseState.OPEN);
        assertThat(server.bean(Cases.class).whole(id).replies()).isEmpty();
    }

    private static void keeps(
            long id, String place, Map<String, String> words, Map<String, String> more) {
        var all = new HashMap<>(words);
        all.putAll(more);
        var answer = post("/desk/cases/" + id + "/" + place, all);
        assertThat(answer.statusCode()).as(place + more).isEqualTo(200);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#reply").text()).isEqualTo("Dear Sara");
        assertThat(page.select("#fixed").val()).isEqualTo("The cable");
        assertThat(page.select("#other").val()).isEqualTo("lamp");
        assertThat(page.select("#case input[name=version]").val())
                .isEqualTo("" + server.bean(Cases.class).find(id).version());
    }

    /** An Arabic answer runs from the right on an English desk. */
    @Test
    void answersRunInTheirOwnDirection() {
        var id = fresh("Directions");
        post("/desk/cases/" + id + "/replies", Map.of("reply", "يُرجى إعادة تشغيل الجهاز."));
        post("/desk/cases/" + id + "/replies", Map.of("reply", "Please restart it."));
        var cookies = cookie + "; dalil_language=ar";
        var arabic = Jsoup.parse(server.get("/desk/cases/" + id, "Cookie", cookies).body());
        for (var page : List.of(page("/desk/cases/" + id), arabic)) {
            assertThat(page.select(".case-reply .prose").eachAttr("dir"))
                    .containsExactly("rtl", "ltr");
        }
    }

    @Test
    void tellsAReaderNothingOfAnyCase() {
        var id = fresh("Canaryword");
        for (var address :
                List.of(
                        "/desk",
                        "/desk/cases",
                        "/desk/cases/" + id,
                        "/desk/cases/987654",
                        "/desk/cases/helpdesk/HD-7")) {
            var answer = server.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(303);
            assertThat(answer.headers().firstValue("location").orElse(""))
                    .startsWith("/sign-in?to=");
            assertThat(answer.body()).doesNotContain("Canaryword");
        }
        var sent = server.post("/desk/cases/" + id + "/closure", Map.of("outcome", "one_off"));
        assertThat(sent.statusCode()).isEqualTo(401);
        assertThat(server.bean(Cases.class).find(id).state()).isEqualTo(CaseState.OPEN);
        assertThat(server.get("/en/search?q=Canaryword").body()).doesNotContain("since yesterday");
        assertThat(server.get("/sitemap.xml").body()).doesNotContain("/cases/");
    }

    @Test
    void speaksArabicToWhoChoseIt() {
        var id = fresh("الجهاز");
        var page =
                Jsoup.parse(
                        server.get("/desk/cases/" + id, "Cookie", cookie + "; dalil_language=ar")
                                .body());
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("#outcome legend").text()).isEqualTo("كيف حُلَّت؟");
        assertThat(page.text()).doesNotContain("case.");
    }

    private static String version(Document page) {
        return page.select("input[name=version]").first().val();
    }

    private static long fresh(String subject) {
        var typed =
                NewCase.of(subject, "It is broken since yesterday", Language.ENGLISH)
                        .by(new Customer("Sara", "sara@example.com", ""))
                        .after(List.of("falcon charge"), null)
                        .from("t" + UUID.randomUUID().toString().substring(0, 8), "1");
        return server.bean(Cases.class).open(typed, Actor.SYSTEM).standing().number();
    }

    private static HttpResponse<String> get(String path) {
        return server.get(path, "Cookie", cookie);
    }

    private static HttpResponse<String> post(String path, Map<String, String> form) {
        return server.post(path, form, "Cookie", cookie);
    }

    private static Document page(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
