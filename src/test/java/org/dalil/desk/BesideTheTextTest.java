package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.desk.WritingDesk.text;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.Server;
import org.dalil.testing.Shared;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.HashMap;
import java.util.List;

/** What stands beside a text while it is written. */
@Tag("database")
@ExtendWith(Shared.class)
class BesideTheTextTest {
    private final WritingDesk desk;
    private final Server server;
    private final Clerk huda;

    BesideTheTextTest(WritingDesk desk) {
        this.desk = desk;
        this.server = desk.server();
        this.huda = desk.huda();
    }

    // 7. The checker looks where a link leads, for whom.
    @Test
    void theCheckerKnowsWhereLinksLead() {
        var open = server.world().publicArticle("Open", "x");
        var closed = server.world().internalArticle("Closed", "x");
        var old = server.world().publicArticle("Old", "x");
        server.bean(Articles.class).advance(old, new Step.Archive(), World.OMAR);
        var shelved = server.world().article("checker/shelved", Audience.PUBLIC);
        server.world().live(shelved, Language.ENGLISH, "Shelved", "x");
        server.bean(Articles.class).advance(shelved, new Step.Archive(), World.OMAR);
        var editor = desk.begun("Links");
        var body =
                "[a](/a/%d) [b](/a/%d) [c](/a/%d) [d](/a/987654) ![](https://x.test/a.png) [e](%s)"
                        .formatted(open, closed, old, "/checker/shelved.md");
        var form = new HashMap<>(text("Links", body, desk.version(editor)));
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

    // 8. Each image is a thing to do of its own, so each is named.
    @Test
    void theCheckerNamesEveryPictureWithoutADescription() {
        var editor = desk.begun("Pictures");
        var body =
                """
                ![](one.png) ![ ](sub/two.png) ![Said](https://x.test/3.png)

                ![](https://x.test/five.png) ![](one.png) <img src="https://x.test/seven.png">

                `![](eight.png)`
                """;
        var form = new HashMap<>(text("Pictures", body, desk.version(editor)));
        var page = Jsoup.parse(huda.post(editor + "/beside", form).body());
        assertThat(plain(page.select(".desk-checks li").eachText()))
                .filteredOn(each -> each.startsWith("An image has no description: "))
                .extracting(each -> each.split(": ")[1].split("\\. Those")[0])
                .containsExactly(
                        "one.png",
                        "two.png",
                        "https://x.test/five.png",
                        "one.png",
                        "https://x.test/seven.png");
        var arabic = Jsoup.parse(huda.postIn("ar", editor + "/beside", form).body());
        assertThat(plain(arabic.select(".desk-checks li").eachText()))
                .contains("صورة بلا وصف: two.png، فلا يصل مضمونها إلى من لا يراها.");
    }

    @Test
    void whatIsNotListedIsCounted() {
        var editor = desk.begun("Many pictures");
        var one = checks(editor, "![](one.png)").size();
        var lines = checks(editor, "![](one.png)\n\n".repeat(20));
        assertThat(lines).hasSize(13);
        assertThat(lines.getLast()).isEqualTo("And " + (one + 19 - 12) + " more remarks.");
    }

    private List<String> checks(String editor, String body) {
        var form = new HashMap<>(text("Many pictures", body, desk.version(editor)));
        var page = Jsoup.parse(huda.post(editor + "/beside", form).body());
        return plain(page.select(".desk-checks li").eachText());
    }

    private static List<String> plain(List<String> lines) {
        return lines.stream().map(each -> each.replaceAll("[\\u2066-\\u2069]", "")).toList();
    }

    @Test
    void similarArticlesAreShownWhileTheTitleIsTyped() throws InterruptedException {
        var there = server.world().internalArticle("Printer prints blank pages", "Clean the head.");
        server.settle();
        var editor = desk.begun("Printer prints a blank page");
        assertThat(huda.page(editor).select(".desk-similar a").eachAttr("href"))
                .contains("/desk/articles/" + there);
    }
}
