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
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
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

    /** What fixed it is not lost with a key that says why there is no article. */
    @Test
    void keepsTheLineWhateverTheOutcome() {
        var cases = server.bean(Cases.class);
        for (var outcome : List.of("one_off", "no_value", "private", "later")) {
            var id = fresh("Line " + outcome);
            var form = Map.of("outcome", outcome, "line", "The green cable");
            assertThat(post("/desk/cases/" + id + "/closure", form).statusCode()).isEqualTo(303);
            assertThat(cases.find(id).resolution()).as(outcome).isEqualTo("The green cable");
            assertThat(page("/desk/cases/" + id).select("[role=status]").text())
                    .contains("The green cable");
        }
        var later = fresh("Later with a line");
        post("/desk/cases/" + later + "/closure", Map.of("outcome", "later", "line", "A fuse"));
        var owing = page("/desk/cases/" + later);
        assertThat(owing.select("#fixed").val()).as("to go on with").isEqualTo("A fuse");
        var found = Map.of("other", "" + open, "line", "A fuse");
        assertThat(post("/desk/cases/" + later + "/closure", found).statusCode()).isEqualTo(303);
        assertThat(cases.find(later).outcome()).isEqualTo(Outcome.RESOLVED_BY);
        assertThat(cases.find(later).resolution()).isEqualTo("A fuse");
    }

    /** An article that the answer names is chosen by itself: nobody knows what they meant. */
    @Test
    void asksWhichOfAnArticleAndALineItIs() {
        var cases = server.bean(Cases.class);
        var id = fresh("Both");
        var both = Map.of("article", "" + open, "line", "The cable", "reply", "Dear Sara");
        var asked = post("/desk/cases/" + id + "/closure", both);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(cases.find(id).state()).isEqualTo(CaseState.OPEN);
        assertThat(cases.whole(id).replies()).isEmpty();
        var page = Jsoup.parse(asked.body());
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#two");
        assertThat(page.select("#two button").eachAttr("value"))
                .containsExactly("resolved_by", "fixed");
        assertThat(page.select("#fixed").val()).isEqualTo("The cable");
        assertThat(page.select("#reply").text()).isEqualTo("Dear Sara");

        var article = new HashMap<>(both);
        article.put("outcome", "resolved_by");
        assertThat(post("/desk/cases/" + id + "/closure", article).statusCode()).isEqualTo(303);
        assertThat(cases.find(id).outcomeArticleId()).isEqualTo(open);
        assertThat(cases.find(id).resolution()).isEqualTo("The cable");
        var other = fresh("Both again");
        var line = new HashMap<>(both);
        line.put("outcome", "fixed");
        assertThat(post("/desk/cases/" + other + "/closure", line).statusCode()).isEqualTo(303);
        assertThat(cases.find(other).outcome()).isEqualTo(Outcome.CREATED_FROM);
    }

    @Test
    void saysWhatIsWrongAtItsField() {
        var id = fresh("Fields");
        faultAt(id, "closure", Map.of("line", "x".repeat(2001)), "fixed", "At most 2,000");
        faultAt(id, "closure", Map.of("line", " ", "outcome", "fixed"), "fixed", "fill this in");
        faultAt(id, "closure", Map.of("other", "99887"), "other", "not known here");
        faultAt(id, "replies", Map.of("reply", " "), "reply", "fill this in");
        var link = Map.of("link", "99887", "kind", "RELATED", "reply", "Half");
        faultAt(id, "links", link, "link", "not known here");
        post("/desk/cases/" + id + "/closure", Map.of("outcome", "one_off"));
        faultAt(id, "links", Map.of("link", "99887", "kind", "RELATED"), "link", "not known");
    }

    private static void faultAt(
            long id, String place, Map<String, String> form, String field, String words) {
        var answer = post("/desk/cases/" + id + "/" + place, form);
        assertThat(answer.statusCode()).as(field).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#" + field).attr("aria-invalid")).as(field).isEqualTo("true");
        assertThat(page.select("#" + field).attr("aria-describedby")).contains(field + "-problem");
        assertThat(page.select("#" + field + "-problem").text()).contains(words);
        assertThat(page.select("[aria-invalid]")).hasSize(1);
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#" + field);
        if (field.equals("link")) {
            assertThat(page.select("#link").val()).isEqualTo("99887");
        }
    }

    /** The page of a closed case has no field for an answer any more. */
    @Test
    void showsWhatCannotBeSentAnyMore() {
        var id = fresh("Closed meanwhile");
        var stale = version(page("/desk/cases/" + id));
        server.bean(Outcomes.class)
                .end(id, new Ending.OneOff(), null, new Actor(null, "somebody else"));
        var form = Map.of("reply", "Dear Sara", "line", "The cable", "version", stale);
        var crossed = post("/desk/cases/" + id + "/closure", form);
        assertThat(crossed.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(crossed.body()).select("textarea[readonly]").eachText())
                .containsExactly("Dear Sara", "The cable");
    }

    /** Of a case or an article that an administrator erased while somebody wrote. */
    @Test
    void givesBackWhatBelongsToNothingAnyMore() {
        var id = fresh("Erased meanwhile");
        server.bean(Cases.class).erase(id, Actor.SYSTEM);
        var reply = Map.of("reply", "Dear Sara", "line", "The cable");
        for (var place : List.of("closure", "replies", "assignment", "undo")) {
            var gone = post("/desk/cases/" + id + "/" + place, reply);
            assertThat(gone.statusCode()).as(place).isEqualTo(404);
            var page = Jsoup.parse(gone.body());
            assertThat(page.select("textarea[readonly]").eachText())
                    .as(place)
                    .containsExactlyInAnyOrder("Dear Sara", "The cable");
            assertThat(page.text()).contains("erased meanwhile");
        }
        var text = Map.of("title", "A title", "body", "An hour of work");
        var article = post("/desk/articles/987654/en/edit", text);
        assertThat(article.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(article.body()).select("textarea[readonly]").eachText())
                .containsExactlyInAnyOrder("A title", "An hour of work");
        var foreign =
                server.send(
                        "POST",
                        "/desk/cases/" + id + "/replies",
                        "reply=Foreign+words",
                        "Cookie",
                        cookie,
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "cross-site");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).doesNotContain("Foreign words");
    }

    @Test
    void sendingAnAnswerKeepsTheRest() {
        var id = fresh("Answer first");
        var sent = post("/desk/cases/" + id + "/replies", Map.of("reply", "Yes", "line", "Cable"));
        assertThat(sent.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(sent.body());
        assertThat(page.select("#fixed").val()).isEqualTo("Cable");
        assertThat(page.select("#reply").text()).isEmpty();
        assertThat(page.select(".case-reply").text()).contains("Yes");
    }

    @Test
    void givesSeveralCasesAReportOrPutsThemOff() {
        var cases = server.bean(Cases.class);
        var two = List.of(fresh("Power one"), fresh("Power two"));
        assertThat(several(two, Map.of("outcome", "fixed", "line", "A fuse")).statusCode())
                .isEqualTo(303);
        assertThat(two).allMatch(id -> cases.find(id).outcome() == Outcome.CREATED_FROM);
        assertThat(two)
                .extracting(id -> cases.find(id).outcomeArticleId())
                .containsOnly(cases.find(two.getFirst()).outcomeArticleId());
        var off = List.of(fresh("Off one"), fresh("Off two"));
        assertThat(several(off, Map.of("outcome", "later", "line", "Ask Omar")).statusCode())
                .isEqualTo(303);
        assertThat(off).allMatch(id -> cases.find(id).state() == CaseState.OWING);
        assertThat(off).allMatch(id -> cases.find(id).resolution().equals("Ask Omar"));
        var list = page("/desk/cases?state=open&whose=all");
        assertThat(list.select("fieldset button").eachAttr("value")).contains("fixed", "later");
    }

    @Test
    void saysWhichOfSeveralCasesIsMeant() {
        var cases = server.bean(Cases.class);
        var three = List.of(fresh("Three one"), fresh("Three two"), fresh("Three three"));
        var settled = three.subList(0, 2);
        var outcomes = server.bean(Outcomes.class);
        settled.forEach(id -> outcomes.end(id, new Ending.NoValue(), null, Actor.SYSTEM));
        var kept = Map.of("outcome", "one_off", "line", "A fuse");
        var refused = several(three, kept);
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(refused.body());
        assertThat(plain(page.select("[role=alert]").text()))
                .contains("Cases %d, %d: This case".formatted(settled.get(0), settled.get(1)));
        assertThat(page.select("#line").val()).isEqualTo("A fuse");
        assertThat(cases.find(three.getLast()).state()).isEqualTo(CaseState.OPEN);

        var unknown = several(three.subList(2, 3), Map.of("article", "99887"));
        page = Jsoup.parse(unknown.body());
        assertThat(page.select("#article").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#article-problem").text()).contains("not known here");
        assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#article");

        cases.erase(settled.getFirst(), Actor.SYSTEM);
        var gone = several(three, kept);
        assertThat(gone.statusCode()).isEqualTo(409);
        page = Jsoup.parse(gone.body());
        assertThat(plain(page.select("[role=alert]").text()))
                .contains("Case " + settled.getFirst() + ": It is not here any more");
        assertThat(page.select("#line").val()).isEqualTo("A fuse");
        assertThat(page.select("input[name=case][checked]").eachAttr("value"))
                .contains("" + three.getLast());
    }

    private static HttpResponse<String> several(List<Long> cases, Map<String, String> more) {
        var form = new HashMap<>(Map.of("state", "open", "whose", "all", "beyond", "0"));
        form.put("case", String.join(",", cases.stream().map(String::valueOf).toList()));
        form.putAll(more);
        return post("/desk/cases/outcomes", form);
    }

    private static String plain(String words) {
        return words.replaceAll("[\\u2066-\\u2069]", "");
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
                        .add(
                                UUID.randomUUID() + "@example.com",
                                "Omar",
                                Role.AGENT,
                                "seven red ears");
        cases.assign(id, omar, null, Actor.SYSTEM);
        var refused = post("/desk/cases/" + id + "/assignment", Map.of("reply", "Half an answer"));
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
