package org.dalil.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.desk.Office.Clerk;
import org.dalil.settings.Settings;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleBulkTest {
    private static final String BULK = "/desk/articles/bulk?state=live&q=parcel";

    private Office office;
    private World world;
    private Clerk huda;
    private Clerk omar;
    private Clerk nour;

    @BeforeAll
    void start() {
        office = new Office();
        world = office.server().world();
        huda = office.clerk("Huda", Role.AGENT);
        omar = office.clerk("Omar", Role.REVIEWER);
        nour = office.clerk("Nour", Role.MANAGER);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    private Articles articles() {
        return office.server().bean(Articles.class);
    }

    private long article(String title) {
        return world.publicArticle(title, "Text.");
    }

    private Document done(Clerk clerk, String path, Map<String, String> form) {
        var answer = clerk.post(path, form);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void whoKeepsArticlesGivesSeveralAnOwnerAndCanUndoIt() {
        var one = article("Parcel lost");
        var two = article("Parcel late");
        var chosen = one + " " + two + " 999999";
        var form = Map.of("articles", chosen, "deed", "own", "owner", "huda@example.com");
        var report = done(nour, BULK, form);
        assertThat(report.select("section[aria-labelledby=refused] tbody tr").eachText())
                .containsExactly("999999 There is no such article any more.");
        assertThat(report.select("[role=status]").text())
                .isEqualTo("2 articles have the new owner.");
        assertThat(report.select(".desk-up").attr("href"))
                .isEqualTo("/desk/articles?state=live&q=parcel");
        assertThat(articles().find(one).owner()).isEqualTo("huda@example.com");

        var undo = new HashMap<String, String>();
        report.select("main form input").forEach(each -> undo.put(each.attr("name"), each.val()));
        undo.put("deed", report.select("main form button").val());
        var undone = done(nour, report.select("main form").attr("action"), undo);
        assertThat(undone.select("[role=status]").text())
                .isEqualTo("2 articles have their former owners again.");
        assertThat(articles().find(one).owner()).isNull();
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndTheChoiceIsKept() {
        var one = article("Parcel broken");
        var answer =
                nour.post(
                        "/desk/articles/bulk?q=parcel+broken",
                        Map.of("article", "" + one, "deed", "archive", "tag", "typed"));
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("#bulk-problem a").attr("href")).isEqualTo("#bulk-reason");
        assertThat(page.select("[name=article][checked]").val()).isEqualTo("" + one);
        assertThat(page.select("#bulk-tag").val()).isEqualTo("typed");
        assertThat(articles().find(one).confidence()).isEqualTo(Confidence.VALIDATED);
        for (var form :
                List.of(
                        Map.of("deed", "own", "article", "" + one, "owner", "who@example.com"),
                        Map.of("deed", "place", "article", "" + one, "category", "x"),
                        Map.of("deed", "tag", "article", "" + one),
                        Map.of("deed", "nonsense", "article", "" + one),
                        Map.of("deed", "own-back", "was", "no lines at all"),
                        Map.of("deed", "tag", "tag", "x", "article", "x"))) {
            assertThat(nour.post("/desk/articles/bulk", form).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void aReviewerTagsAndDoesNothingElseAndAnAgentNothingAtAll() {
        var one = article("Parcel stolen");
        var tag = Map.of("article", "" + one, "deed", "tag", "tag", "theft");
        assertThat(huda.post(BULK, tag).statusCode())
                .isEqualTo(404); // no right: as if it never was
        assertThat(huda.page("/desk/articles").select("[name=article], .desk-bulk")).isEmpty();
        done(omar, BULK, tag);
        assertThat(articles().description(one).tags()).containsExactly("theft");
        var archive = Map.of("article", "" + one, "deed", "archive", "reason", "old");
        assertThat(omar.post(BULK, archive).statusCode()).isEqualTo(422);
        assertThat(omar.page("/desk/articles").select("#bulk-reason, #bulk-owner")).isEmpty();
        assertThat(articles().find(one).confidence()).isEqualTo(Confidence.VALIDATED);
        done(nour, BULK, archive);
        assertThat(articles().find(one).confidence()).isEqualTo(Confidence.ARCHIVED);
    }

    @Test
    void everythingThatTheFilterFindsCanBeMeant() {
        for (var number = 0; number < 52; number++) {
            article("Voucher " + number);
        }
        var page = nour.page("/desk/articles?q=voucher");
        assertThat(page.select("[name=all]").parents().first().text())
                .isEqualTo("All 52 articles that the filter finds");
        var report =
                done(
                        nour,
                        "/desk/articles/bulk?q=voucher",
                        Map.of("all", "yes", "deed", "tag", "tag", "vouchers"));
        assertThat(report.select("[role=status]").text())
                .isEqualTo("The tag was added to 52 articles.");
    }

    @Test
    void isFilteredByOwnerAndByDayOfReview() {
        var zone = office.server().bean(Settings.class).portal().zone();
        var today = LocalDate.ofInstant(office.server().bean(Clock.class).instant(), zone);
        var late = due("Due long ago", today.minusDays(3), "folder");
        due("Due soon", today.plusDays(10), "nour@example.com");
        due("Due in a year", today.plusDays(300), null);
        assertThat(titles("?due=overdue")).containsExactly("Due long ago");
        assertThat(titles("?due=soon")).containsExactly("Due soon");
        assertThat(titles("?due=none")).doesNotContain("Due in a year", "Due soon");
        assertThat(titles("?owner=NOUR@example.com")).containsExactly("Due soon");
        assertThat(titles("?owner=-&q=due")).containsExactly("Due in a year");
        var page = nour.getIn("ar", "/desk/articles?owner=folder");
        assertThat(page.select("tbody th a").attr("href")).isEqualTo("/desk/articles/" + late);
        assertThat(page.select("#owner option[selected]").text()).isEqualTo("مجلد المقالات");
        assertThat(page.select("#owner option[value=nour@example.com]").text()).isEqualTo("Nour");
    }

    private long due(String title, LocalDate day, @org.jspecify.annotations.Nullable String owner) {
        var id = article(title);
        var now = articles().description(id);
        articles()
                .describe(
                        id,
                        new Description(now.kind(), null, owner, day, now.tags(), now.products()),
                        World.OMAR);
        return id;
    }

    private List<String> titles(String query) {
        return nour.page("/desk/articles" + query).select("tbody th").eachText();
    }

    @Test
    void namesTheProgramsOwnDoorsInThePagesLanguage() {
        var id = world.article("bulk/folder", Audience.PUBLIC);
        office.server()
                .bean(org.dalil.article.revision.Revisions.class)
                .publishDirectly(
                        id,
                        Language.ENGLISH,
                        new org.dalil.article.revision.Text("From a file", "", "x"),
                        Audience.PUBLIC,
                        "",
                        org.dalil.audit.Actor.FOLDER);
        assertThat(nour.page("/desk/articles?q=from+a+file").select("tbody td").eachText())
                .contains("Articles folder");
        assertThat(nour.getIn("ar", "/desk/articles?q=from+a+file").select("tbody td").eachText())
                .contains("مجلد المقالات")
                .doesNotContain("folder");
    }
}
