package org.dalil.desk.insight.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Role;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.insight.Quay;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.Arrays;
import java.util.List;

/** Each number of a gap opens the lines that it counts, no more and no fewer. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceLinesTest {
    private static final String TOPIC = "/desk/insight/topics/" + Quay.TOPIC;
    private static final String EVIDENCE = TOPIC + "/evidence";

    private Office office;
    private Clerk nour;
    private Quay quay;

    @BeforeAll
    void start() {
        office = new Office();
        quay = Quay.open(office.server().bean(ApplicationContext.class));
        nour = office.clerk("Nour", Role.MANAGER);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    @Test
    void ofTheWeekAndOfTheTopicInAllDaysAndLanguages() {
        for (var choice :
                List.of(
                        "",
                        "?in=en",
                        "?in=ar",
                        "?product=Quay",
                        "?category=0&in=en",
                        quay.free(),
                        quay.free() + "&in=en",
                        quay.free() + "&product=Quay")) {
            var week = nour.page("/desk/insight" + choice);
            var gap = week.select(".gap:has(h3 a[href^='" + TOPIC + "?'])").first();
            assertThat(gap).as(choice).isNotNull();
            var weight = gap.select(".gap-weight").text();
            check(gap, "lines=GAP", Integer.parseInt(weight));
            gap.select("a[href*='/evidence?']").forEach(this::check);
            var why = week.select(".insight-lead a[href^='" + EVIDENCE + "']");
            assertThat(why.eachText()).as(choice).hasSize(2);
            why.forEach(this::check);
            var topic = nour.page(gap.select("h3 a").attr("href"));
            var numbers = topic.select("main a[href*='/evidence?']");
            assertThat(numbers.size()).as(choice).isGreaterThan(15);
            numbers.forEach(this::check);
        }
    }

    /** What a product leaves out is said, and one click away, in the file as well. */
    @Test
    void aProductAndWhatBelongsToNoneAreAllThereIs() {
        for (var days : List.of("?week=" + quay.until(), quay.free())) {
            var all = nour.page("/desk/insight" + days);
            var own = nour.page("/desk/insight" + days + "&product=Quay");
            var left = own.select(".insight-unplaced a").attr("href");
            var others = nour.page(left);
            assertThat(left).isEqualTo("/desk/insight" + days + "&product=+");
            assertThat(others.select("#product option[selected]").text()).isEqualTo("Not known");
            assertThat(others.select(".insight-unplaced")).isEmpty();
            assertThat(own.select(".gap h3 a").attr("href")).startsWith(TOPIC + "?");
            assertThat(weight(own) + weight(others)).isEqualTo(weight(all));
            var rare = days.contains("week") ? 1 : 0;
            var said = own.select(".insight-unplaced li").text();
            assertThat(said.replaceAll("[\u2066-\u2069]", ""))
                    .contains(" " + (weight(others) + rare) + " people and cases");
            var files = rows(file(days + "&product=Quay")) + rows(file(days + "&product=+"));
            assertThat(files).isEqualTo(rows(file(days)));
        }
        assertThat(nour.page("/desk/insight").select(".insight-unplaced")).isEmpty();
    }

    private static int weight(Document week) {
        return week.select(".gap-weight").eachText().stream().mapToInt(Integer::parseInt).sum();
    }

    private static String file(String choice) {
        return "/desk/insight/week.csv" + choice;
    }

    @Test
    void theGapCountsEachPersonOnceADay() {
        var page = nour.page("/desk/insight?in=en");
        var made = page.select("a[href*='lines=GAP'][href^='" + EVIDENCE + "']").first();
        assertThat(made.text().replaceAll("[\u2066-\u2069]", ""))
                .isEqualTo(quay.people() + " people and 2 cases without an answer");
        var lines = nour.page(made.attr("href"));
        assertThat(lines.select("main .insight-notes").text()).contains("each person once a day");
    }

    /** What a page was narrowed down to stays on the way in, on, and back. */
    @Test
    void everyLinkTakesTheChoiceAlong() {
        var chosen = quay.free() + "&in=en&product=Quay";
        var week = nour.page("/desk/insight" + chosen);
        var into = week.select("h3 a[href^='" + TOPIC + "']").attr("href");
        assertThat(into).isEqualTo(TOPIC + chosen);
        var topic = nour.page(into);
        assertThat(topic.select("main p a").first().attr("href"))
                .isEqualTo("/desk/insight" + chosen);
        assertThat(topic.select("a[download]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(each -> each.contains(chosen));
        var some = nour.page(EVIDENCE + "?week=" + quay.until() + "&in=ar&product=Quay");
        assertThat(some.select("a[href$=page=2]").first().attr("href"))
                .contains("week=" + quay.until(), "in=ar", "product=Quay");
        assertThat(some.select("main p a").first().attr("href"))
                .isEqualTo(TOPIC + "?week=" + quay.until() + "&in=ar&product=Quay");
        assertThat(some.select("form [name=week]").val()).isEqualTo(quay.until().toString());
        assertThat(some.select("form [name=product]").val()).isEqualTo("Quay");
        assertThat(some.select("#in option[selected]").val()).isEqualTo("ar");
        assertThat(some.select("a[download]").attr("href")).contains("in=ar", "product=Quay");
    }

    @Test
    void oneCanChooseByWordsArticleAndDay() {
        var page = nour.page(EVIDENCE);
        assertThat(page.select("#wording option").eachText()).contains("berth papers");
        var words = page.select("#wording option:contains(berth papers)").val();
        var typed = nour.page(EVIDENCE + "?wording=" + words);
        assertThat(typed.select("tbody tr td:nth-of-type(2)").eachText())
                .isNotEmpty()
                .allMatch("berth papers"::equals);
        assertThat(typed.select("#wording option[selected]").text()).isEqualTo("berth papers");
        var article = page.select("#article option").get(1).val();
        assertThat(
                        nour.page(EVIDENCE + "?article=" + article)
                                .select("td:nth-of-type(3)")
                                .eachText())
                .isNotEmpty()
                .containsOnly("Papers for a berth");
        var day = quay.until().minusDays(2);
        assertThat(nour.page(EVIDENCE + "?day=" + day).select("#day").val())
                .isEqualTo(day.toString());
        assertThat(lines(EVIDENCE + "?day=" + day)).isBetween(1, 8);
    }

    /** A filter that were obeyed would tell which lines are those of somebody's words. */
    @Test
    void wordsOfTooFewCannotBeChosen() {
        var all = lines(EVIDENCE);
        for (var wording : List.of(Quay.RARE, 999_999L)) {
            var page = nour.page(EVIDENCE + "?wording=" + wording);
            assertThat(page.select("#wording option[selected]")).isEmpty();
            assertThat(page.select("main a[href*=wording=]")).isEmpty();
            assertThat(lines(EVIDENCE + "?wording=" + wording)).isEqualTo(all);
        }
        assertThat(nour.page(EVIDENCE).select("#wording").text()).doesNotContain("zanzibar");
    }

    @Test
    void ofARareTopicThereIsNothingToChooseNorToSee() {
        var page = nour.page("/desk/insight/topics/" + Quay.LONELY + "/evidence");
        assertThat(page.select("tbody tr")).isEmpty();
        assertThat(page.select("#wording, #article")).isEmpty();
        assertThat(page.html()).doesNotContain("lonely");
    }

    @Test
    void theFileHoldsAllLinesOfTheChoice() {
        assertThat(rows(EVIDENCE + ".csv")).isEqualTo(lines(EVIDENCE)).isGreaterThan(100);
        assertThat(rows(EVIDENCE + ".csv?outcome=FAILED&in=en"))
                .isEqualTo(lines(EVIDENCE + "?outcome=FAILED&in=en"));
        assertThat(nour.get(EVIDENCE + ".csv").body()).doesNotContain("zanzibar");
    }

    /** What stands beside a name, or in the words themselves. */
    private void check(Element number) {
        var address = number.attr("href");
        var bar = number.closest(".chart-bars li");
        var row = number.closest("figure tr");
        var said = number.text();
        if (bar != null) {
            said = bar.select(".chart-said").text();
        } else if (row != null) {
            var cells = row.select("td");
            said = (address.endsWith("ATTEMPTS") ? cells.last() : cells.first()).text();
        }
        var sum =
                Arrays.stream(said.split("\\D+"))
                        .filter(each -> !each.isEmpty())
                        .mapToInt(Integer::parseInt)
                        .sum();
        if (sum > 0) {
            assertThat(lines(address)).as(address + " " + said).isEqualTo(sum);
        }
    }

    private void check(Element where, String which, int count) {
        var link = where.select("a[href*='" + which + "']").attr("href");
        assertThat(lines(link)).as(link).isEqualTo(count);
    }

    /** Of all pages together. */
    private int lines(String address) {
        return Lines.of(nour, address);
    }

    private int rows(String address) {
        return nour.get(address).body().split("\r\n").length - 1;
    }
}
