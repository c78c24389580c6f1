package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Step;
import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingTest {

    private Office office;
    private World world;
    private Clerk huda;
    private Clerk omar;

    @BeforeAll
    void start() {
        office = new Office();
        world = office.server().world();
        huda = office.clerk("Huda", Role.AGENT);
        omar = office.clerk("Omar", Role.REVIEWER);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    /** A new report of Huda's: the address of its editor. */
    private String begun(String title) {
        var form = Map.of("title", title, "kind", "report", "language", "en", "category", "");
        var answer = huda.post("/desk/articles/new", form);
        assertThat(answer.statusCode()).isEqualTo(303);
        return location(answer);
    }

    /** What the form of the editor carries now. */
    private String version(String editor) {
        return office.server()
                .bean(Drafts.class)
                .of(idOf(editor), new Language(editor.split("/")[4]))
                .map(Draft::token)
                .orElse("");
    }

    private static long idOf(String editor) {
        return Long.parseLong(editor.split("/")[3]);
    }

    private static Map<String, String> text(String title, String body, String version) {
        var form = new HashMap<String, String>();
        form.put("title", title);
        form.put("summary", "In short");
        form.put("body", body);
        form.put("version", version);
        return form;
    }

    // 1. An agent begins an article, which nobody reads; a reader cannot even ask.
    @Test
    void anAgentBeginsAReportWithItsSections() {
        var editor = begun("The code does not come");
        var page = huda.page(editor);
        assertThat(page.select("#body").val())
                .contains("## Issue", "## Environment", "## Resolution", "## Cause");
        assertThat(page.select(".desk-checks li").eachText())
                .anyMatch(each -> each.contains("“Resolution”"));
        var article = office.server().bean(Articles.class).find(idOf(editor));
        assertThat(article.confidence()).isEqualTo(Confidence.WORK_IN_PROGRESS);
        assertThat(article.audience()).isEqualTo(Audience.INTERNAL);
        assertThat(article.owner()).isEqualTo("huda@example.com");
        assertThat(huda.page("/desk").select("tbody th").eachText())
                .contains("The code does not come");
        assertThat(omar.page("/desk").select("tbody th").eachText())
                .doesNotContain("The code does not come");
        assertThat(
                        office.server()
                                .post(editor + "/draft", text("x", "y", version(editor)))
                                .statusCode())
                .isEqualTo(401);
        assertThat(office.server().get("/en/articles/" + idOf(editor)).statusCode()).isEqualTo(404);
    }

    /** Also of two clicks that arrive at the same moment. */
    @Test
    void whoClicksTwiceBeginsOneArticle() {
        var form = Map.of("title", "Clicked twice", "kind", "report", "language", "en");
        var editors =
                IntStream.range(0, 4)
                        .parallel()
                        .mapToObj(_ -> location(huda.post("/desk/articles/new", form)))
                        .distinct()
                        .toList();
        assertThat(editors).hasSize(1);
        var others = new HashMap<>(form);
        others.put("language", "ar");
        assertThat(location(huda.post("/desk/articles/new", others))).isNotIn(editors);
        assertThat(location(omar.post("/desk/articles/new", form))).isNotIn(editors);
    }

    @Test
    void anArabicReportHasArabicSections() {
        var form = Map.of("title", "لا يصل الرمز", "kind", "report", "language", "ar");
        var editor = location(huda.post("/desk/articles/new", form));
        var page = huda.page(editor);
        assertThat(page.select("#body").val()).contains("## المشكلة", "## الحل");
        assertThat(page.select(".desk-writing").attr("dir")).isEqualTo("rtl");
        assertThat(page.select(".desk-checks li").eachText())
                .anyMatch(each -> each.contains("“الحل”")); // named in the text's language
    }

    // 2. The editor saves by its form, and by its script without leaving the page.
    @Test
    void whatIsWrittenIsSavedToTheByte() {
        var editor = begun("Bytes");
        var body = "خط `a  b`\r\n\r\n* نقطة & <script>alert(1)</script>\n";
        var saved = huda.post(editor, text("Bytes", body, version(editor)));
        assertThat(location(saved)).isEqualTo(editor);
        var page = huda.page(editor);
        assertThat(page.select("#body").first().wholeText()).isEqualTo(body.replace("\r\n", "\n"));
        assertThat(page.select("[data-saved]").text()).startsWith("Saved ");
        assertThat(page.select(".desk-preview script")).isEmpty();

        var version = page.select("[name=version]").val();
        var auto = huda.post(editor + "/draft", text("Bytes", "More", version));
        assertThat(auto.statusCode()).isEqualTo(200);
        assertThat(auto.body()).contains("\"said\":\"Saved ", "\"theirs\":null");
        assertThat(huda.page(editor).select("#body").val()).isEqualTo("More");
    }

    // 3. Two people write at once: the second one is shown both texts, and loses none.
    @Test
    void ofTwoWhoWriteAtOnceNeitherLosesAWord() {
        var editor = begun("Two of us");
        var seen = version(editor);
        var hers = huda.post(editor + "/draft", text("Two of us", "Huda was first", seen));
        assertThat(hers.statusCode()).isEqualTo(200);

        var his = omar.post(editor + "/draft", text("Two of us", "Omar was second", seen));
        assertThat(his.statusCode()).isEqualTo(409);
        assertThat(his.body())
                .contains(
                        "Huda was first",
                        "\"author\":\"Huda\"",
                        "\"version\":\"" + version(editor) + "\"");

        var form = omar.post(editor, text("Two of us", "Omar was second", seen));
        assertThat(form.statusCode()).isEqualTo(409);
        var page = Jsoup.parse(form.body());
        assertThat(page.select("#body").val()).isEqualTo("Omar was second");
        assertThat(page.select("#their-body").val()).isEqualTo("Huda was first");
        assertThat(page.select("[data-theirs]").hasAttr("hidden")).isFalse();

        var mine = text("Two of us", "Omar and Huda", page.select("[name=version]").val());
        assertThat(omar.post(editor, mine).statusCode()).isEqualTo(303);
        assertThat(omar.page(editor).select("#body").val()).isEqualTo("Omar and Huda");
        assertThat(omar.page(editor).select("[data-theirs]").hasAttr("hidden")).isTrue();
    }

    // 4. Every rule is said at its field, and nothing typed is lost.
    @Test
    void badInputIsSaidAtItsFieldAndKept() {
        var editor = begun("Rules");
        var large = "x".repeat(1024 * 1024);
        var answer = huda.post(editor, text("t".repeat(500), large, version(editor)));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#title-problem").text()).contains("500", "250");
        assertThat(page.select("#body-problem").text()).contains("1,024", "512");
        assertThat(page.select("#title").val()).hasSize(500);
        assertThat(page.select("#body").val()).hasSize(large.length());

        var empty = huda.post(editor + "/draft", text("  ", "text", version(editor)));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("\"field\":\"title\"", "The title is missing");
        var control = huda.post(editor, text("a\u0007b", "fine", version(editor)));
        assertThat(Jsoup.parse(control.body()).select("#title-problem").text())
                .contains("control character");
        assertThat(huda.post("/desk/articles/new", Map.of("title", " ")).statusCode())
                .isEqualTo(422);
        assertThat(huda.get(editor.replace("/en/", "/xx/")).statusCode()).isEqualTo(404);
    }

    // Two who save in the same moment: one is saved, the other is told.
    @Test
    void ofTwoWhoSaveInTheSameMomentOneIsTold() throws InterruptedException {
        for (var isBegun : List.of(false, true)) {
            var id = world.internalArticle("Race", "x");
            var editor = "/desk/articles/" + id + "/en/edit";
            if (isBegun) {
                huda.post(editor + "/draft", text("Race", "before", ""));
            }
            var version = isBegun ? version(editor) : "";
            var codes = new ConcurrentLinkedQueue<Integer>();
            var racers = new ArrayList<Thread>();
            for (var each : List.of(huda, omar, huda, omar)) {
                var body = each.account().name() + racers.size();
                racers.add(
                        Thread.startVirtualThread(
                                () ->
                                        codes.add(
                                                each.post(
                                                                editor + "/draft",
                                                                text("Race", body, version))
                                                        .statusCode())));
            }
            for (var racer : racers) {
                racer.join();
            }
            assertThat(codes).containsExactlyInAnyOrder(200, 409, 409, 409);
        }
    }

    @Test
    void aTextOfAMegabyteInArabicIsShownAgainWhole() {
        var editor = begun("Large");
        var large = "س".repeat(512 * 1024);
        var answer = huda.post(editor, text("Large", large, version(editor)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#body").val()).isEqualTo(large);
    }

    // Files come with the form or with a script; a reader sends none and sees none.
    @Test
    void filesAreAttachedToADraftAndStayWithStaff() {
        var editor = begun("With a file");
        var sent = huda.attach(editor + "/files", "my notes.txt", "plain words", "text/html");
        assertThat(location(sent)).isEqualTo(editor + "#files");
        var markdown = huda.page(editor).select("[data-files] code").text();
        assertThat(markdown)
                .matches("\\[[0-9a-f]{16}-my-notes\\.txt]\\([0-9a-f]{16}-my-notes\\.txt\\)");
        var name = markdown.replaceFirst(".*\\((.*)\\)", "$1");
        var file = "/en/articles/" + idOf(editor) + "/files/" + name;
        assertThat(huda.get(file).body()).isEqualTo("plain words");
        assertThat(office.server().get(file).statusCode()).isEqualTo(404);

        var script = huda.attach(editor + "/files", "a.png", "<script>", "application/json");
        assertThat(script.statusCode()).isEqualTo(422);
        assertThat(script.body()).contains("not what its name says");
        var form = huda.attach(editor + "/files", "a.exe", "MZ", "text/html");
        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(form.body()).select("#file-problem").text()).contains("this kind");
        var huge = huda.attach(editor + "/files", "a.txt", "x".repeat(50 << 20), "text/html");
        assertThat(huge.statusCode()).isEqualTo(422);
    }

    // Without a script the file goes with the form, and what was typed is not lost on the way.
    @Test
    void whatIsTypedStaysWhereAFileIsAttachedAndWhereItIsRefused() {
        var editor = begun("Typed before");
        var button = huda.page(editor).select("[data-attach]");
        assertThat(button.attr("form")).isEqualTo("editor");
        assertThat(button.attr("formenctype")).isEqualTo("multipart/form-data");
        var files = button.attr("formaction");
        var form = new HashMap<>(text("Typed أولًا", "Not saved yet.\r\n", version(editor)));
        var sent = huda.attach(files, form, "plan.txt", "The plan");
        assertThat(location(sent)).isEqualTo(editor + "#files");
        assertThat(huda.page(editor).select("#title").val()).isEqualTo("Typed أولًا");
        var draft = office.server().bean(Drafts.class).of(idOf(editor), Language.ENGLISH);
        assertThat(draft.orElseThrow().body()).isEqualTo("Not saved yet.\n");
        assertThat(huda.page(editor).select("[data-files] li")).hasSize(1);

        form = new HashMap<>(text("Noted", "Typed on.", version(editor)));
        form.put("note", "Why it changed");
        form.put("audience", "everyone");
        var noted = Jsoup.parse(huda.attach(files, form, "b.txt", "B").body());
        assertThat(noted.select("#note").val()).isEqualTo("Why it changed");
        assertThat(noted.select("[name=audience][checked]").val()).isEqualTo("everyone");
        assertThat(noted.select("[name=version]").val()).isEqualTo(version(editor));

        form.put("body", "Stale words.");
        var stale = huda.attach(files, form, "c.txt", "C");
        assertThat(stale.statusCode()).as("saved meanwhile").isEqualTo(409);
        assertThat(Jsoup.parse(stale.body()).select("#body").val()).isEqualTo("Stale words.");
        form.put("title", " ");
        var untitled = Jsoup.parse(huda.attach(files, form, "d.txt", "D").body());
        assertThat(untitled.select("#title-problem").text()).contains("missing");
        assertThat(untitled.select("#body").val()).isEqualTo("Stale words.");

        form.put("title", "Kept");
        for (var content : List.of("MZ", "x".repeat(50 << 20))) {
            var name = content.equals("MZ") ? "a.exe" : "a.txt";
            var refused = huda.attach(files + "?lang=en", form, name, content);
            assertThat(refused.statusCode()).as(name).isEqualTo(422);
            var page = Jsoup.parse(refused.body());
            assertThat(page.select("#file-problem").text())
                    .contains(content.equals("MZ") ? "this kind" : "10 MB");
            assertThat(page.select("#title").val()).isEqualTo("Kept");
            assertThat(page.select("#body").val()).isEqualTo("Stale words.");
            assertThat(page.select("#note").val()).isEqualTo("Why it changed");
        }
        assertThat(huda.page(editor).select("#title").val()).as("not saved").isEqualTo("Noted");
    }

    // 7. The checker looks where a link leads, for whom.
    @Test
    void theCheckerKnowsWhereLinksLead() {
        var open = world.publicArticle("Open", "x");
        var closed = world.internalArticle("Closed", "x");
        var old = world.publicArticle("Old", "x");
        office.server().bean(Articles.class).advance(old, new Step.Archive(), World.OMAR);
        var shelved = world.article("checker/shelved", Audience.PUBLIC);
        world.live(shelved, Language.ENGLISH, "Shelved", "x");
        office.server().bean(Articles.class).advance(shelved, new Step.Archive(), World.OMAR);
        var editor = begun("Links");
        var body =
                "[a](/a/%d) [b](/a/%d) [c](/a/%d) [d](/a/987654) ![](https://x.test/a.png) [e](%s)"
                        .formatted(open, closed, old, "/checker/shelved.md");
        var form = new HashMap<>(text("Links", body, version(editor)));
        var forStaff = Jsoup.parse(huda.post(editor + "/beside", form).body());
        assertThat(forStaff.select(".desk-checks li").eachText())
                .contains("This link leads to no article: /a/987654")
                .noneMatch(each -> each.endsWith("/a/" + closed));
        form.put("audience", "everyone");
        var answer = huda.post(editor + "/beside", form);
        assertThat(answer.statusCode()).isEqualTo(200);
        var checks = Jsoup.parse(answer.body()).select(".desk-checks li").eachText();
        assertThat(checks)
                .contains(
                        "Only staff can open what this link leads to: /a/" + closed,
                        "This link leads to an archived article: /a/" + old,
                        "This link leads to an archived article: /checker/shelved.md",
                        "This link leads to no article: /a/987654")
                .noneMatch(each -> each.endsWith("/a/" + open));
        assertThat(answer.body()).doesNotContain("<html");
    }

    @Test
    void similarArticlesAreShownWhileTheTitleIsTyped() throws InterruptedException {
        var there = world.internalArticle("Printer prints blank pages", "Clean the head.");
        office.server().settle();
        var editor = begun("Printer prints a blank page");
        assertThat(huda.page(editor).select(".desk-similar a").eachAttr("href"))
                .contains("/desk/articles/" + there);
    }
}
