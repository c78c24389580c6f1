package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Step;
import org.dalil.article.revision.Drafts;
import org.dalil.audit.Actor;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.cases.Outcome;
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Huda writes what is there already, in a browser without scripts. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimilarTest {
    private Office office;
    private Clerk huda;
    private long live;
    private String omars;
    private String archived;

    /** Drafts are looked through every few seconds: all are there before anybody asks. */
    @BeforeAll
    void start() throws InterruptedException {
        office = new Office();
        World world = office.server().world();
        huda = office.clerk("Huda", Role.AGENT);
        var omar = office.clerk("Omar", Role.REVIEWER);
        live = world.publicArticle("Printer prints blank pages", "Clean the head.");
        omars = begun(omar, "Printer prints blank qdraft pages");
        archived = begun(omar, "Printer prints blank qarchived pages");
        office.server().ready();
        office.server().settle();
    }

    @AfterAll
    void stop() {
        office.close();
    }

    private static String begun(Clerk who, String title) {
        var form = Map.of("title", title, "kind", "report", "language", "en", "category", "");
        return location(who.post("/desk/articles/new", form));
    }

    private static long idOf(String editor) {
        return Long.parseLong(editor.split("/")[3]);
    }

    private String versionOf(String editor) {
        return huda.page(editor).select("[name=version]").val();
    }

    /** What the form of the editor sends when a button is pressed. */
    private Map<String, String> pressed(String editor, String button, Object value) {
        var form = new HashMap<String, String>();
        form.put("title", "Printer prints blank pages again");
        form.put("body", "## Issue\n\nTyped by Huda.\n");
        form.put("version", versionOf(editor));
        form.put(button, "" + value);
        return form;
    }

    private static Element line(Clerk who, String editor, long article) {
        return Objects.requireNonNull(
                who.page(editor)
                        .select(".desk-similar li:has(a[href=/desk/articles/" + article + "])")
                        .first());
    }

    @Test
    void draftsAreAmongThemForStaffAlone() {
        var editor = begun(huda, "The printer prints a blank page");
        assertThat(line(huda, editor, live).select(".chip")).isEmpty();
        assertThat(line(huda, editor, idOf(omars)).select(".chip").eachText()).contains("Draft");
        assertThat(huda.page(editor).select(".desk-similar a").eachAttr("href"))
                .contains("/desk/articles/" + idOf(archived))
                .doesNotContain("/desk/articles/" + idOf(editor))
                .doesNotHaveDuplicates();
        var articles = office.server().bean(Articles.class);
        articles.advance(idOf(archived), new Step.Archive(), World.OMAR);
        assertThat(huda.page(editor).select(".desk-similar a").eachAttr("href"))
                .as("at once, whatever is remembered")
                .doesNotContain("/desk/articles/" + idOf(archived));
        assertThat(office.server().get("/en/search?q=qdraft").body())
                .doesNotContain("prints blank qdraft");
        assertThat(office.server().post(editor + "/beside", Map.of("title", "Printer prints")))
                .satisfies(
                        answer -> {
                            assertThat(answer.statusCode()).isEqualTo(401);
                            assertThat(answer.body()).doesNotContain("qdraft");
                        });
    }

    @Test
    void theIssueFindsThemToo() {
        var editor = begun(huda, "Something else");
        var form = Map.of("title", "Zzz", "body", "## Issue\n\n> It prints blank pages\n");
        assertThat(huda.post(editor + "/beside", form).body())
                .contains("/desk/articles/" + live + "\"", omars.replace("/en/edit", "\""));
    }

    @Test
    void improvesThatOneWithWhatWasTypedBesideIt() {
        var editor = begun(huda, "Printer prints a blank page");
        var there = huda.post(editor, pressed(editor, "improve", live + "-en"));
        assertThat(location(there))
                .isEqualTo("/desk/articles/%d/en/edit?with=%d-en".formatted(live, idOf(editor)));
        var page = huda.page(location(there));
        assertThat(page.select("#other-body").text()).contains("Typed by Huda.");
        assertThat(page.select("#body").text()).isEqualTo("Clean the head.");
        assertThat(huda.page(editor).select("#body").text()).contains("Typed by Huda.");

        var other = page.select("form#editor").attr("action");
        var saved =
                huda.post(
                        other,
                        Map.of(
                                "title",
                                "Printer prints blank pages",
                                "body",
                                "Better.",
                                "version",
                                ""));
        assertThat(location(saved)).as("it stays beside it").isEqualTo(other);
        assertThat(huda.page(other).select("#other-body").text()).contains("Typed by Huda.");
        var beside =
                huda.page("/desk/articles/%d/en/edit?with=%d-en".formatted(live, idOf(editor)));
        var upload = beside.select("[data-attach]").attr("formaction");
        assertThat(location(huda.attach(upload, "plan.txt", "The plan", "text/html")))
                .endsWith("/edit?with=%d-en#files".formatted(idOf(editor)));
        var refused = huda.attach(upload, "plan.exe", "MZ", "text/html");
        assertThat(Jsoup.parse(refused.body()).select("[data-attach]").attr("formaction"))
                .isEqualTo(upload);
        var nowhere = "/desk/articles/" + live + "/en/edit?with=";
        for (var wrong : List.of("987654-en", "1-xx", "'\"><script>")) {
            var address =
                    nowhere
                            + java.net.URLEncoder.encode(
                                    wrong, java.nio.charset.StandardCharsets.UTF_8);
            assertThat(huda.page(address).select("#other-body")).isEmpty();
        }
    }

    @Test
    void linksTheOtherToTheCaseInsteadAfterAsking() {
        var actor = new Actor(huda.account().id(), "Huda");
        var cases = office.server().bean(Cases.class);
        var fresh = NewCase.of("Printer prints blank pages", "All white.", Language.ENGLISH);
        var id = cases.open(fresh, Actor.SYSTEM).standing().number();
        office.server().bean(Outcomes.class).end(id, new Ending.Fixed("Cleaned it"), null, actor);
        var report = Objects.requireNonNull(cases.find(id).outcomeArticleId());
        var editor = "/desk/articles/" + report + "/en/edit";
        assertThat(line(huda, editor, live).select("[name=instead]").val()).isEqualTo("" + live);
        assertThat(line(huda, editor, idOf(omars)).select("[name=instead]"))
                .as("a draft answers no case")
                .isEmpty();

        var there = location(huda.post(editor, pressed(editor, "instead", live)));
        assertThat(there).isEqualTo(editor + "/instead?article=" + live);
        var page = huda.page(there);
        assertThat(page.select("main").text())
                .contains("Printer prints blank pages", "This draft is discarded");
        assertThat(page.select("#dropped-en").text()).contains("Typed by Huda.");
        assertThat(huda.getIn("ar", there).select("h1").text())
                .isEqualTo("ربط مقالة أخرى بدلًا من هذه");
        assertThat(cases.find(id).outcome()).as("asked alone").isEqualTo(Outcome.CREATED_FROM);

        var address = editor + "/instead";
        var article = "" + live;
        var stale = huda.post(address, Map.of("article", article, "version", "0"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Typed by Huda.", "Nothing was done");
        var version = page.select("[name=version]").val();
        var done = huda.post(address, Map.of("article", article, "version", version));
        assertThat(location(done)).isEqualTo("/desk/cases/" + id);
        assertThat(cases.find(id).outcomeArticleId()).isEqualTo(live);
        assertThat(office.server().bean(Drafts.class).of(report, Language.ENGLISH)).isEmpty();
        assertThat(office.server().bean(Articles.class).find(report).confidence())
                .isEqualTo(Confidence.ARCHIVED);
        var after = huda.page(location(done));
        var undo = Map.of("version", after.select("[name=version]").val());
        huda.post("/desk/cases/" + id + "/undo", undo);
        assertThat(cases.find(id).state()).isEqualTo(CaseState.OPEN);
        var again = huda.post(address, Map.of("article", article, "version", version));
        assertThat(again.statusCode()).as("it is no draft any more").isEqualTo(404);
    }

    @Test
    void whatIsOfNoCaseIsLinkedToNone() {
        var editor = begun(huda, "The printer prints blank pages");
        assertThat(line(huda, editor, live).select("[name=instead]")).isEmpty();
        assertThat(line(huda, editor, live).select("[name=improve]")).isNotEmpty();
        var address = editor + "/instead";
        assertThat(huda.get(address + "?article=" + live).statusCode()).isEqualTo(404);
        for (var wrong : List.of("" + live, "", "x", "99999999999999999999", "" + idOf(editor))) {
            assertThat(huda.post(address, Map.of("article", wrong)).statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
        assertThat(office.server().get(address + "?article=" + live).statusCode())
                .isEqualTo(office.server().get(editor).statusCode());
        assertThat(office.server().post(address, Map.of("article", "" + live)).statusCode())
                .isEqualTo(401);
        assertThat(huda.page(editor).select("#body").val()).contains("## Issue");
    }
}
