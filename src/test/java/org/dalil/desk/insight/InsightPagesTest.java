package org.dalil.desk.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Role;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.insight.Bazaar;
import org.dalil.insight.Rows;
import org.dalil.insight.calendar.Weeks;
import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Each page of insight over a portal on which much happened, as each who works here asks for it.
 */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsightPagesTest {
    private static final String TOPIC = "/desk/insight/topics/" + Bazaar.TOPIC;
    private static final List<String> PAGES =
            List.of(
                    "/desk/insight",
                    "/desk/insight?in=ar",
                    "/desk/insight?week=1999-01-01&in=xx&product=%27&category=x",
                    TOPIC,
                    "/desk/insight/topics/" + Bazaar.MENDED,
                    TOPIC + "/evidence",
                    TOPIC + "/evidence?outcome=CASE",
                    TOPIC + "/evidence?cause=NOT_FOUND&page=2",
                    TOPIC + "/evidence?outcome=x&cause=y&page=-3",
                    "/desk/insight/effects",
                    "/desk/insight/effects?month=never",
                    "/desk/insight/effects/" + Bazaar.TASK,
                    "/desk/insight/reports/views",
                    "/desk/insight/reports/cases",
                    "/desk/insight/reports/review",
                    "/desk/insight/reports/articles",
                    "/desk/insight/reports/searches",
                    "/desk/insight/reports/outcomes",
                    "/desk/insight/reports/stale",
                    "/desk/insight/reports/products/Shop%20app",
                    "/desk/insight?product=Shop+app",
                    "/desk/insight?category=1",
                    "/desk/insight/proposals",
                    "/desk/insight/days");
    private static final List<String> FILES =
            List.of(
                    "/desk/insight/week.csv",
                    "/desk/insight/week.csv?in=ar",
                    TOPIC + "/evidence.csv",
                    TOPIC + "/wordings.csv",
                    TOPIC + "/articles.csv",
                    "/desk/insight/days/all.csv",
                    "/desk/insight/effects.csv",
                    "/desk/insight/reports/articles.csv?table=falling",
                    "/desk/insight/reports/views.csv",
                    "/desk/insight/reports/views.csv?table=most",
                    "/desk/insight/reports/views.csv?table=by-day",
                    "/desk/insight/reports/views.csv?table=by-language",
                    "/desk/insight/reports/views.csv?table=by-category",
                    "/desk/insight/reports/views.csv?table=by-product",
                    "/desk/insight/reports/views.csv?table=visitors",
                    "/desk/insight/reports/review.csv?table=groups",
                    "/desk/insight/reports/review.csv?table=decided",
                    "/desk/insight/reports/cases.csv",
                    "/desk/insight/reports/review.csv",
                    "/desk/insight/reports/articles.csv?table=never",
                    "/desk/insight/reports/searches.csv?table=top",
                    "/desk/insight/reports/searches.csv?table=nomatch",
                    "/desk/insight/reports/searches.csv?table=noclick",
                    "/desk/insight/reports/outcomes.csv",
                    "/desk/insight/reports/stale.csv?table=overdue",
                    "/desk/insight/reports/stale.csv?table=behind",
                    "/desk/insight/reports/stale.csv?table=opened",
                    "/desk/insight/reports/stale.csv?table=dead",
                    "/desk/insight/reports/product.csv?name=Shop+app&table=failing",
                    "/desk/insight/reports/product.csv?name=Shop+app&table=closed");

    private Office office;
    private Clerk nour;
    private List<Clerk> others;

    @BeforeAll
    void start() {
        office = new Office();
        Bazaar.open(office.server().bean(ApplicationContext.class));
        nour = office.clerk("Nour", Role.MANAGER);
        others = List.of(office.clerk("Omar", Role.REVIEWER), office.clerk("Huda", Role.AGENT));
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void whoLooksAfterKnowledgeGetsEachPageInBothLanguages() {
        for (var path : PAGES) {
            for (var language : List.of("en", "ar")) {
                var page = nour.getIn(language, path);
                assertThat(page.select("html").attr("lang")).as(path).isEqualTo(language);
                assertThat(page.select("h1").text()).as(path).isNotBlank();
                assertThat(page.select("main").html()).as(path).doesNotContain("insight.");
                assertThat(page.select(".desk-side [aria-current=page]")).as(path).isNotEmpty();
            }
            assertThat(nour.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    /** With those of articles that are no more, or that stand nowhere. */
    @Test
    void viewsByCategoryAndByProductAreAllViews() {
        var rows = new Rows(office.server().bean(ApplicationContext.class));
        rows.run("delete from article_product");
        rows.run(
                "insert into article_product (article_id, product)"
                        + " select min(id), 'Falcon' from article");
        rows.run("insert into category (id, folder, sequence) values (77, 'shelf', 1)");
        rows.run(
                "insert into category_name (category_id, language, name, description, slug)"
                        + " values (77, 'en', 'Shelf', '', 'shelf')");
        rows.run("update article set category_id = 77 where id in (select min(id) from article)");
        var all = views("most");
        assertThat(all).isPositive();
        assertThat(views("by-category")).isEqualTo(all);
        assertThat(views("by-product")).isEqualTo(all);
        assertThat(file("by-product")).anyMatch(line -> line.startsWith("No product,"));
        assertThat(file("by-product")).anyMatch(line -> line.startsWith("Falcon,"));
        assertThat(file("by-category")).anyMatch(line -> line.startsWith("No category,"));
        assertThat(file("by-category")).anyMatch(line -> line.startsWith("Shelf,"));
    }

    private long views(String table) {
        return file(table).stream()
                .skip(1)
                .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1)))
                .sum();
    }

    private List<String> file(String table) {
        var path = "/desk/insight/reports/views.csv?table=" + table;
        return nour.get(path).body().lines().toList();
    }

    /** What it would show is what one person did. */
    @Test
    void aTopicOfOnePersonTellsNoWeekAndNoArticle() {
        var rows = new Rows(office.server().bean(ApplicationContext.class));
        var article = rows.count("select min(id) from article");
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        rows.topic(7_007, 7_007, false);
        rows.day(yesterday, 7_007, Language.ENGLISH, 1, 1);
        rows.answered(yesterday, 7_007, Language.ENGLISH, article, 1);
        var page = nour.page("/desk/insight/topics/7007");
        assertThat(page.select("main a[href=/desk/articles/" + article + "]")).isEmpty();
        assertThat(page.select("main .chart, main figure")).isEmpty();
        assertThat(nour.get("/desk/insight/topics/7007/articles.csv").body().lines()).hasSize(1);
    }

    /** A queue that was full last week is not hidden behind small daily losses. */
    @Test
    void theWeekSaysOfEachReasonHowMuchIsMissing() {
        var rows = new Rows(office.server().bean(ApplicationContext.class));
        var today = LocalDate.now(ZoneOffset.UTC);
        for (var back = 2; back < 12; back++) {
            rows.run(
                    "insert into event_loss (on_day, reason, amount) values (?, 'CROWD', 1)",
                    today.minusDays(back));
        }
        rows.run(
                "insert into event_loss (on_day, reason, amount) values (?, 'QUEUE_FULL', 4321)",
                today.minusDays(20));
        rows.run("delete from insight_day where on_day = ?", today.minusDays(9));
        rows.run(
                "insert into insight_day (on_day, dirty, settled, visitors, visits, searches,"
                        + " machines) values (?, false, true, 0, 0, 0, 17)",
                today.minusDays(9));
        var told = nour.page("/desk/insight").select(".insight-told").text();
        assertThat(told)
                .contains("4,321 events were not counted")
                .contains("10 events were not counted")
                .contains("17 keys that behaved as no person does were left out");
    }

    /** Where people rest on Friday a week begins on Saturday, in the report and on the topic. */
    @Test
    void weeksBeginOnTheDayThatIsSet() {
        var weeks = office.server().bean(Weeks.class);
        var reem = office.clerk("Reem", Role.ADMIN).account();
        for (var first : List.of(DayOfWeek.SATURDAY, DayOfWeek.MONDAY)) {
            weeks.choose(first, reem);
            var begun =
                    nour.get("/desk/insight/reports/outcomes.csv?" + days(40))
                            .body()
                            .lines()
                            .skip(2)
                            .map(row -> LocalDate.parse(row.substring(0, 10)).getDayOfWeek());
            assertThat(begun.toList()).hasSizeGreaterThan(4).containsOnly(first);
            var bars = nour.page(TOPIC).select("figure[aria-labelledby=weeks] tbody tr");
            assertThat(bars).hasSize(8);
        }
    }

    private static String days(int many) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return "from=" + today.minusDays(many) + "&to=" + today;
    }

    @Test
    void whoWorksHereOtherwiseAndReadersAreToldNothing() {
        for (var path :
                List.copyOf(
                        java.util.stream.Stream.of(PAGES, FILES).flatMap(List::stream).toList())) {
            for (var clerk : others) {
                assertThat(clerk.get(path).statusCode()).as(path).isEqualTo(404);
                assertThat(clerk.page("/desk").select(".desk-side").text())
                        .doesNotContain("Insight");
            }
            assertThat(office.server().get(path).statusCode()).as(path).isEqualTo(303);
        }
    }

    @Test
    void eachTableIsAFileForASpreadsheet() {
        for (var path : FILES) {
            var answer = nour.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .as(path)
                    .startsWith("attachment; filename=\"dalil-");
            assertThat(answer.body()).as(path).startsWith("\uFEFF").contains("\r\n");
        }
    }

    @Test
    void whatNeverWasIsNotThere() {
        for (var path :
                List.of(
                        "/desk/insight/topics/77777",
                        "/desk/insight/topics/77777/evidence",
                        "/desk/insight/topics/77777/evidence.csv",
                        "/desk/insight/effects/77777",
                        "/desk/insight/reports/never",
                        "/desk/insight/reports/products/Never",
                        "/desk/insight/reports/searches.csv?table=never",
                        "/desk/insight/reports/views.csv?table=never",
                        "/desk/insight/reports/product.csv?name=Never&table=closed")) {
            assertThat(nour.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void theWeekSaysWhatFailedWhyAndWhatWouldHelp() {
        var page = nour.getIn("ar", "/desk/insight");
        assertThat(page.select(".insight-lead").text())
                .contains("رمز التحقق لا يصل")
                .contains("لا مقالة");
        assertThat(page.select(".gap")).hasSize(Bazaar.MANY);
        assertThat(page.select(".gap form button").size()).isPositive();
        var pareto = page.select("figure svg polyline");
        assertThat(pareto).isNotEmpty();
    }

    @Test
    void aTopicTellsWhatWasTypedOpenedAndHowItWent() {
        var page = nour.getIn("ar", TOPIC);
        assertThat(page.select("main").text())
                .contains("رمز التحقق لا يصل 2")
                .doesNotContain("رمز التحقق لا يصل 3");
        assertThat(page.select("[aria-labelledby=articles] tbody tr")).hasSize(2);
        assertThat(page.select("figure ul.chart-bars li").size()).isGreaterThan(8);
        var products = nour.page("/desk/insight/reports/views").select(".insight-products a");
        assertThat(products).hasSize(2);
        assertThat(nour.page(products.first().attr("href")).select("h2").text()).isNotBlank();
    }

    /** What a page offers to take along is there, and every chart offers its own. */
    @Test
    void eachChartAndTableOfAReportIsAFile() {
        for (var path : PAGES) {
            if (path.contains("/reports/")) {
                var page = nour.page(path);
                for (var link : page.select("main a[download]")) {
                    var file = nour.get(link.attr("href"));
                    assertThat(file.statusCode()).as(link.attr("href")).isEqualTo(200);
                }
                for (var figure : page.select("main figure:not([aria-labelledby=stale-counts])")) {
                    assertThat(figure.select("a[download]")).as(path).isNotEmpty();
                }
            }
        }
    }

    @Test
    void aPortalWithoutAnythingSaysSo() {
        try (var fresh = new Office()) {
            var lina = fresh.clerk("Lina", Role.ADMIN);
            for (var path : PAGES.subList(0, 1)) {
                var page = Jsoup.parse(lina.get(path).body());
                assertThat(page.select(".desk-empty").text()).isNotBlank();
            }
            assertThat(lina.page("/desk/insight/effects").select(".desk-empty").text())
                    .isNotBlank();
            for (var report :
                    List.of(
                            "views",
                            "cases",
                            "review",
                            "articles",
                            "searches",
                            "outcomes",
                            "stale")) {
                for (var language : List.of("en", "ar")) {
                    var page = lina.getIn(language, "/desk/insight/reports/" + report);
                    assertThat(page.select(".desk-empty").text()).as(report).isNotBlank();
                    assertThat(page.select("main").html()).doesNotContain("insight.");
                }
            }
        }
    }
}
