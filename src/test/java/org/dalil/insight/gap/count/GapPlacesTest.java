package org.dalil.insight.gap.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.gap.count.Failing.UNTIL;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.insight.Rows;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.Gap;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Week;
import org.dalil.insight.gap.Week.Unplaced;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Under which product and which category people who found nothing are counted. */
@Tag("database")
class GapPlacesTest {
    private static final Period WEEKS = Period.weeks4(UNTIL);
    private static final Period FREE = new Period(UNTIL.minusDays(9), UNTIL);
    private static final long ROUTER = 1;
    private static final long HALVES = 2;
    private static final long TWO = 3;
    private static final long READ = 4;
    private static final long OPEN = 5;

    private Failing failing;
    private Rows rows;
    private World world;
    private Account nour;

    @BeforeEach
    void fiveTopicsFail() throws InterruptedException {
        failing = new Failing();
        rows = failing.rows();
        world = failing.world();
        nour = failing.nour();
        for (var topic = ROUTER; topic <= OPEN; topic++) {
            rows.topic(topic, topic, false);
            failing.fail(4, topic, Language.ENGLISH, Outcome.NO_MATCH, null, "");
        }
        rows.day(UNTIL, ROUTER, Language.ENGLISH, 0, 200); // so that shares are told at all
        closed(ROUTER, "Router", 3);
        closed(HALVES, "Router", 3);
        closed(HALVES, "Switch", 3);
        closed(TWO, "Router", 2);
        failing.waitForTheIndex();
    }

    @AfterEach
    void stop() {
        failing.close();
    }

    /** Nobody said how it ended, and it has no topic: it belongs to none. */
    @Test
    void aClosedCaseWithoutATopicBelongsToNoProduct() {
        var id = written("Router", "2026-05-27", null, null);
        rows.run(
                "update support_case set state = 'CLOSED',"
                        + " closed_at = cast('2026-05-27T10:00:00Z' as timestamp with time zone)"
                        + " where id = ?",
                id);
        failing.count();
        var gaps = failing.gaps();
        assertThat(gaps.unsaid(new GapFilter(null, GapFilter.NO_PRODUCT, null, WEEKS)))
                .isEqualTo(1);
        assertThat(gaps.unsaid(new GapFilter(null, "Router", null, WEEKS))).isZero();
    }

    /** Nobody opened anything, and it is on its department's page. */
    @Test
    void aGapWithoutAnArticleStandsUnderTheProductItsCasesName() {
        failing.count();

        for (var days : List.of(WEEKS, FREE)) {
            assertThat(week("Router", null, days).first())
                    .singleElement()
                    .satisfies(
                            gap -> {
                                assertThat(gap.topic().id()).isEqualTo(ROUTER);
                                assertThat(gap.cause()).isEqualTo(Cause.NO_ARTICLE);
                                assertThat(gap.weight()).isEqualTo(4 + 3);
                            });
        }
    }

    @Test
    void halfIsNotMostAndTwoAreNotEnough() {
        var article = world.publicArticle("Cables", "Pull them.");
        rows.run("insert into article_product (article_id, product) values (?, 'Cable')", article);
        rows.answered(UNTIL.minusDays(30), READ, Language.ENGLISH, article, 2);
        failing.count();

        assertThat(topics(week("Switch", null, WEEKS))).isEmpty();
        assertThat(topics(week("Cable", null, WEEKS))).isEmpty();
        assertThat(topics(week(GapFilter.NO_PRODUCT, null, WEEKS)))
                .containsExactlyInAnyOrder(HALVES, TWO, READ, OPEN);

        rows.answered(UNTIL.minusDays(29), READ, Language.ENGLISH, article, 1);
        failing.count();
        assertThat(topics(week("Cable", null, WEEKS))).containsExactly(READ);
    }

    /** A case that nobody closed yet belongs to the topic of the attempt it ended. */
    @Test
    void anOpenCaseNamesItsProductAndTheArticleItWasAskedFrom() {
        var article = article("lights", "Lamps");
        for (var each = 0; each < 3; each++) {
            var id = written(each == 0 ? "" : "Lamp", "2026-05-20", null, article);
            var visit = failing.next();
            rows.attempt(UNTIL, visit, OPEN, Language.ENGLISH, Outcome.CASE, null, "");
            rows.run("update attempt set case_id = ? where visit = ?", id, visit);
        }
        rows.run("insert into article_product (article_id, product) values (?, 'Lamp')", article);
        failing.count();

        assertThat(topics(week("Lamp", null, WEEKS))).containsExactly(OPEN);
        assertThat(topics(week(null, category(article), WEEKS))).containsExactly(OPEN);
    }

    @Test
    void allProductsAndWhatBelongsToNoneAreEverything() {
        var article = article("lights", "Lamps");
        rows.answered(UNTIL.minusDays(30), READ, Language.ENGLISH, article, 3);
        rows.answered(UNTIL.minusDays(30), ROUTER, Language.ENGLISH, article, 3);
        failing.count();

        for (var days : List.of(WEEKS, FREE)) {
            var all = weight(week(null, null, days));
            assertThat(all).isEqualTo(5 * 4 + 3 + 6 + 2);
            var products = 0;
            for (var product : List.of("Router", "Switch", GapFilter.NO_PRODUCT)) {
                products += weight(week(product, null, days));
            }
            assertThat(products).isEqualTo(all);
            var lights = week(null, category(article), days);
            var none = week(null, GapFilter.NO_CATEGORY, days);
            assertThat(weight(lights)).isEqualTo(4 + 4 + 3);
            assertThat(weight(lights) + weight(none)).isEqualTo(all);
            assertThat(lights.unplaced()).isEqualTo(new Unplaced(0, weight(none)));
            assertThat(none.unplaced()).isEqualTo(Unplaced.NONE);
            var both = week("Router", category(article), days);
            assertThat(topics(both)).containsExactly(ROUTER);
            assertThat(both.unplaced()).isEqualTo(new Unplaced(4, 0));
        }
    }

    @Test
    void aTopicGoesWithAnArticleThatMoves() {
        var article = article("lights", "Lamps");
        var before = category(article);
        rows.answered(UNTIL.minusDays(30), READ, Language.ENGLISH, article, 3);
        failing.count();
        assertThat(topics(week(null, before, WEEKS))).containsExactly(READ);

        var after = world.category("tools", "Tools", "أدوات");
        var below = world.category("tools/hammers", "Hammers", "مطارق");
        rows.run("update article set category_id = ? where id = ?", below, article);
        failing.count();
        assertThat(topics(week(null, before, WEEKS))).isEmpty();
        assertThat(topics(week(null, after, WEEKS))).containsExactly(READ);
        assertThat(topics(week(null, below, FREE))).containsExactly(READ);
    }

    /** Of what nobody wrote about there is no article to be in one. */
    @Test
    void whoSearchesWithinACategoryNamesIt() {
        var tools = world.category("tools", "Tools", "أدوات");
        var hammers = world.category("tools/hammers", "Hammers", "مطارق");
        rows.wording(70, OPEN, Language.ENGLISH, "claw hammer");
        search(70, hammers, 2);
        failing.count();
        assertThat(topics(week(null, tools, WEEKS))).isEmpty();

        search(70, tools, 2);
        failing.count();
        assertThat(topics(week(null, tools, WEEKS))).containsExactly(OPEN);
        assertThat(topics(week(null, hammers, WEEKS))).isEmpty();
    }

    private void search(long wording, long category, int visitors) {
        rows.run(
                "insert into wording_category (on_day, wording_id, category_id, visitors)"
                        + " values (?, ?, ?, ?)",
                UNTIL.minusDays(30),
                wording,
                category,
                visitors);
    }

    /** Of few attempts a list stands there; it says as well what it leaves out. */
    @Test
    void aSmallPortalIsToldWhatIsLeftOut() {
        rows.run("delete from topic_day where attempts > 100");
        rows.run("delete from day_total");
        failing.count();

        var plain =
                (Week.Plain)
                        failing.gaps().week(filter("Router", null, WEEKS), Language.ENGLISH, nour);
        assertThat(plain.lines()).extracting(each -> each.topic().id()).containsExactly(ROUTER);
        assertThat(plain.unplaced()).isEqualTo(new Unplaced(4 * 4 + 6 + 2, 0));
    }

    private Week.Ranked week(@Nullable String product, @Nullable Long category, Period days) {
        return (Week.Ranked)
                failing.gaps().week(filter(product, category, days), Language.ENGLISH, nour);
    }

    private static GapFilter filter(
            @Nullable String product, @Nullable Long category, Period days) {
        return new GapFilter(null, product, category, days);
    }

    private static List<Long> topics(Week.Ranked week) {
        return week.first().stream().map(each -> each.topic().id()).toList();
    }

    private static int weight(Week.Ranked week) {
        return week.first().stream().mapToInt(Gap::weight).sum();
    }

    private long article(String folder, String title) {
        var category = world.category(folder, title, title);
        var article = world.article(folder + "/" + title, Audience.PUBLIC);
        world.live(article, Language.ENGLISH, title, "Text.");
        rows.run("update article set category_id = ? where id = ?", category, article);
        return article;
    }

    private long category(long article) {
        return rows.count("select category_id from article where id = " + article);
    }

    private void closed(long topic, String product, int many) {
        for (var each = 0; each < many; each++) {
            var id = written(product, "2026-05-27", "NO_VALUE", null);
            rows.run("insert into case_topic (case_id, topic_id) values (?, ?)", id, topic);
        }
    }

    private int written(
            String product, String day, @Nullable String outcome, @Nullable Long cameFrom) {
        var id = failing.next();
        rows.run(
                "insert into support_case (id, source, subject, description, language, product,"
                        + " customer_name, customer_email, customer_reference, state, resolution,"
                        + " outcome, came_from_id, opened_at, closed_at, version) values (?,"
                        + " 'TEST', 'Subject', 'Text', 'en', ?, '', '', '', ?, '',"
                        + " cast(? as varchar), cast(? as bigint),"
                        + " cast(? as timestamp with time zone),"
                        + " cast(? as timestamp with time zone), 0)",
                id,
                product,
                outcome == null ? "OPEN" : "CLOSED",
                outcome,
                cameFrom,
                day + "T08:00:00Z",
                outcome == null ? null : day + "T10:00:00Z");
        return id;
    }
}
