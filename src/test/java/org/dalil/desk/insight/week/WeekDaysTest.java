package org.dalil.desk.insight.week;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Role;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.insight.Quay;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** Which days the week's page looks at, how their figures came about, and their file. */
@Tag("database")
class WeekDaysTest {
    private static final String WEEK = "/desk/insight";

    private Office office;
    private Clerk nour;
    private Quay quay;

    @BeforeEach
    void start() {
        office = new Office();
        quay = Quay.open(office.server().bean(ApplicationContext.class));
        nour = office.clerk("Nour", Role.MANAGER);
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void freeDaysAreCountedOnTheSpotAndSaidSo() {
        var page = nour.page(WEEK + quay.free() + "&in=en");
        assertThat(notes(page)).contains("Counted on the spot");
        assertThat(page.select(".gap").first().select(".chip").text()).isNotBlank();
        assertThat(page.select("form.desk-filters [name=from][type=hidden]")).hasSize(1);
        assertThat(page.select("#from").val()).isEqualTo(quay.until().minusDays(11).toString());
        assertThat(page.select("#week option[selected]").val()).isEmpty();
        assertThat(page.select("form:has(#from) [name=in]").val()).isEqualTo("en");
        assertThat(page.select("#from-hint").text()).contains("Set to");
        assertThat(nour.getIn("ar", WEEK + quay.free()).select(".insight-notes").text())
                .contains("حُسبت الآن");
        var kept = nour.page(WEEK + quay.free() + "&week=" + quay.until());
        assertThat(notes(kept)).doesNotContain("on the spot");
    }

    @Test
    void daysThatBreakARuleAreRefusedByNameAndKept() {
        var until = quay.until();
        var refused =
                Map.of(
                        days("x", until.toString()), "“From”: a day is written",
                        days(until.toString(), ""), "“To”: a day is written",
                        days(until.toString(), until.minusDays(3).toString()),
                                "“To”: the last day is before the first.",
                        days("1999-01-01", until.toString()), "“From”: days are from",
                        days(until.toString(), until.plusDays(9).toString()), "“To”: days are from",
                        days(until.minusDays(92).toString(), until.toString()),
                                "“To”: at most 92 days at once.");
        refused.forEach(
                (typed, words) -> {
                    for (var path : List.of(WEEK, WEEK + "/week.csv")) {
                        var answer = nour.get(path + typed);
                        assertThat(answer.statusCode()).as(typed).isEqualTo(422);
                        var page = Jsoup.parse(answer.body());
                        assertThat(plain(page.select("[role=alert]").text())).contains(words);
                        assertThat(typed)
                                .isEqualTo(
                                        days(page.select("#from").val(), page.select("#to").val()));
                        assertThat(page.select("[aria-invalid]")).hasSize(1);
                    }
                });
        var most = days(until.minusDays(91).toString(), until.toString());
        assertThat(nour.get(WEEK + most).statusCode()).isEqualTo(200);
    }

    @Test
    void topicsThatWereJoinedAreBeingCountedAnew() {
        assertThat(notes(nour.page(WEEK))).doesNotContain("anew");
        quay.rows().run("update gap_run set due_at = computed_at");
        assertThat(notes(nour.page(WEEK))).contains("Is being counted anew");
        assertThat(notes(nour.page(WEEK + "/topics/" + Quay.TOPIC)))
                .contains("Is being counted anew");
        var before = quay.until().minusWeeks(1);
        quay.rows()
                .run(
                        "insert into gap_run (until_day, computed_at, due_at)"
                                + " select ?, computed_at, due_at from gap_run",
                        before);
        assertThat(notes(nour.page(WEEK + "?week=" + before)))
                .contains("are not counted again")
                .doesNotContain("Is being counted anew");
    }

    @Test
    void casesOfWhichNobodySaidHowTheyEndedAreToldBeside() {
        for (var choice : List.of("", "?in=en", quay.free())) {
            assertThat(notes(nour.page(WEEK + choice)))
                    .contains("1 closed case says nothing about how it ended");
        }
        assertThat(notes(nour.page(WEEK + "?in=ar"))).doesNotContain("closed case");
        assertThat(notes(nour.page(WEEK + "/topics/" + Quay.TOPIC))).contains("1 closed case");
    }

    @Test
    void theFileHoldsAllTopics() {
        quay.crowd(60);
        assertThat(nour.page(WEEK).select(".gap")).hasSize(50);
        var lines = nour.get(WEEK + "/week.csv").body().split("\r\n");
        assertThat(lines).hasSizeGreaterThan(61);
        assertThat(lines[0]).contains("People", "Share, likely from", "Share, likely to");
        var free = nour.get(WEEK + "/week.csv" + quay.free());
        assertThat(free.headers().firstValue("Content-Disposition").orElse(""))
                .contains("dalil-days-");
        assertThat(free.body()).contains("berth papers");
    }

    private static String days(String from, String to) {
        return "?from=" + from + "&to=" + to;
    }

    private static String notes(Document page) {
        return plain(page.select(".insight-told").text());
    }

    private static String plain(String words) {
        return words.replaceAll("[\u2066-\u2069]", "");
    }
}
