package org.dalil.desk.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.text.Language.ENGLISH;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.desk.Office;
import org.dalil.links.text.LinkFollowing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;

/** Where a link that leads nowhere is told of, and to whom. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadLinksPagesTest {
    private static final String REPORT = "/desk/insight/reports/stale";
    private Office office;
    private Office.Clerk nour;
    private long article;

    @BeforeAll
    void start() {
        office = new Office();
        nour = office.clerk("Nour", Role.MANAGER);
        var world = office.server().world();
        article = world.article("pay/from", Audience.PUBLIC);
        world.live(
                article,
                ENGLISH,
                "Paying",
                "## By card\n\n[a](gone.md) [=1+1](/a/777777) [م](دليل.md)");
        office.server().bean(LinkFollowing.class).catchUp();
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void theReportNamesArticleLanguagePlaceTargetAndReason() {
        for (var language : List.of("en", "ar")) {
            var page = nour.getIn(language, REPORT);
            var rows = page.select("section:has(#dead) tbody tr");
            assertThat(rows).hasSize(3);
            assertThat(rows.text()).contains("Paying", "By card", "gone.md", "/a/777777");
            assertThat(page.select("section:has(#dead)").text()).contains("DALIL_LINKS_CHECK");
            assertThat(page.select("main").html()).doesNotContain("links.");
        }
    }

    @Test
    void itIsAFileToo() {
        var file = nour.get(REPORT + ".csv?table=dead");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).startsWith("\uFEFF").contains("gone.md", "no article is there");
    }

    @Test
    void theArticleItselfSaysSoToWhoWorksHereAndToNobodyElse() {
        var huda = office.clerk("Huda", Role.AGENT);
        assertThat(huda.page("/desk/articles/" + article).select("main").text())
                .contains("3 links lead nowhere", "دليل.md", "gone.md", "no article is there");
        assertThat(nour.getIn("ar", "/desk/articles/" + article).select("main").text())
                .contains("3 روابط معطّلة", "لا مقالة هناك");
        assertThat(huda.get(REPORT).statusCode()).isEqualTo(404);
        assertThat(office.server().get("/en/articles/" + article + "-paying").body())
                .doesNotContain("lead nowhere");
    }

    @Test
    void whatIsWrittenIsHeldToTheSame() {
        office.server()
                .world()
                .draft(article, ENGLISH, "Paying", "## A\n\n[b](#never) [c](gone.md) [d](#a)");
        var editor = nour.page("/desk/articles/" + article + "/en/edit").select(".desk-checks");
        assertThat(editor.text())
                .contains("heading that is not there: #never")
                .contains("leads to no article: gone.md")
                .doesNotContain("#a ");
    }
}
