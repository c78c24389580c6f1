package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.Office.location;
import static org.dalil.desk.WritingDesk.idOf;
import static org.dalil.desk.WritingDesk.text;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.Server;
import org.dalil.testing.Shared;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** A text is begun and saved, by one and by two at once. */
@Tag("database")
@ExtendWith(Shared.class)
class WritingTest {
    private final WritingDesk desk;
    private final Server server;
    private final Clerk huda;
    private final Clerk omar;

    WritingTest(WritingDesk desk) {
        this.desk = desk;
        this.server = desk.server();
        this.huda = desk.huda();
        this.omar = desk.omar();
    }

    // 1. An agent begins an article, which nobody reads; a reader cannot even ask.
    @Test
    void anAgentBeginsAReportWithItsSections() {
        var editor = desk.begun("The code does not come");
        var page = huda.page(editor);
        assertThat(page.select("#body").val())
                .contains("## Issue", "## Environment", "## Resolution", "## Cause");
        assertThat(page.select(".desk-checks li").eachText())
                .anyMatch(each -> each.contains("“Resolution”"));
        var article = server.bean(Articles.class).find(idOf(editor));
        assertThat(article.confidence()).isEqualTo(Confidence.WORK_IN_PROGRESS);
        assertThat(article.audience()).isEqualTo(Audience.INTERNAL);
        assertThat(article.owner()).isEqualTo("huda@example.com");
        assertThat(huda.page("/desk").select("tbody th").eachText())
                .contains("The code does not come");
        assertThat(omar.page("/desk").select("tbody th").eachText())
                .doesNotContain("The code does not come");
        assertThat(
                        server.post(editor + "/draft", text("x", "y", desk.version(editor)))
                                .statusCode())
                .isEqualTo(401);
        assertThat(server.get("/en/articles/" + idOf(editor)).statusCode()).isEqualTo(404);
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
        var editor = desk.begun("Bytes");
        var body = "خط `a  b`\r\n\r\n* نقطة & <script>alert(1)</script>\n";
        var saved = huda.post(editor, text("Bytes", body, desk.version(editor)));
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
        var editor = desk.begun("Two of us");
        var seen = desk.version(editor);
        var hers = huda.post(editor + "/draft", text("Two of us", "Huda was first", seen));
        assertThat(hers.statusCode()).isEqualTo(200);

        var his = omar.post(editor + "/draft", text("Two of us", "Omar was second", seen));
        assertThat(his.statusCode()).isEqualTo(409);
        assertThat(his.body())
                .contains(
                        "Huda was first",
                        "\"author\":\"Huda\"",
                        "\"version\":\"" + desk.version(editor) + "\"");

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
        var editor = desk.begun("Rules");
        var large = "x".repeat(1024 * 1024);
        var answer = huda.post(editor, text("t".repeat(500), large, desk.version(editor)));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#title-problem").text()).contains("500", "250");
        assertThat(page.select("#body-problem").text()).contains("1,024", "512");
        assertThat(page.select("#title").val()).hasSize(500);
        assertThat(page.select("#body").val()).hasSize(large.length());

        var empty = huda.post(editor + "/draft", text("  ", "text", desk.version(editor)));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("\"field\":\"title\"", "The title is missing");
        var control = huda.post(editor, text("a\u0007b", "fine", desk.version(editor)));
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
            var id = server.world().internalArticle("Race", "x");
            var editor = "/desk/articles/" + id + "/en/edit";
            if (isBegun) {
                huda.post(editor + "/draft", text("Race", "before", ""));
            }
            var version = isBegun ? desk.version(editor) : "";
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
        var editor = desk.begun("Large");
        var large = "س".repeat(512 * 1024);
        var answer = huda.post(editor, text("Large", large, desk.version(editor)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#body").val()).isEqualTo(large);
    }
}
