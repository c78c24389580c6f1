package org.dalil.desk.insight.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.review.Approval;
import org.dalil.article.review.HandIns;
import org.dalil.article.review.Reason;
import org.dalil.article.review.Review;
import org.dalil.article.review.Reviews;
import org.dalil.article.review.Withdrawals;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.insight.Rows;
import org.dalil.insight.calendar.Weeks;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** October 2026 in review: November 1 is a Sunday. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecidedReportTest {
    private static final String DAYS = "from=2026-10-01&to=2026-10-31";
    private static final String PAGE = "/desk/insight/reports/review?" + DAYS;

    private Office office;
    private Clerk nour;
    private Account huda;
    private Account omar;
    private Reviews reviews;
    private Rows rows;

    @BeforeAll
    void decide() {
        office = new Office();
        nour = office.clerk("Nour", Role.MANAGER);
        huda = office.clerk("Huda", Role.AGENT).account();
        omar = office.clerk("Omar", Role.REVIEWER).account();
        reviews = office.server().bean(Reviews.class);
        rows = new Rows(office.server().bean(ApplicationContext.class));

        approved(handedIn("Parcels", 5), 6);
        approved(mended(handedIn("Refunds", 7), 11), 12);
        returned(handedIn("Codes", 12), 15);
        approved(handedIn("Long ago", 1, 9), 30, 9);
        var withdrawn = handedIn("Withdrawn", 8);
        office.server().bean(Withdrawals.class).withdraw(withdrawn.revisionId(), huda);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void eachWeekSaysHowManyWereApprovedAndSentBackAndHowLongTheyWaited() {
        var page = nour.page(PAGE);
        assertThat(page.select("figure[aria-labelledby=decided] tbody tr").eachText())
                .contains("October 12, 2026 2 1 1 3", "October 5, 2026 1 1 0 1");
        assertThat(page.select("figure[aria-labelledby=decided] .chart-bars li")).hasSize(2);
        var file = nour.get("/desk/insight/reports/review.csv?table=decided&" + DAYS).body();
        assertThat(file.lines()).contains("2026-10-12,2,1,1,3", "2026-10-26,0,0,0,");
        assertThat(page.select("main").text()).doesNotContain("Omar", "Huda", "insight.");
    }

    @Test
    void aWeekOfDaysUnlikeOthersNamesThem() {
        rows.run(
                "insert into marked_day (first_day, last_day, kind, name) values (date"
                        + " '2026-10-18', date '2026-10-19', 'SALE', 'White Friday')");
        var weeks = nour.page(PAGE).select("figure[aria-labelledby=decided] tbody th").eachText();
        rows.run("delete from marked_day");
        assertThat(weeks.stream().map(each -> each.replaceAll("[\u2066-\u2069]", "")))
                .contains(
                        "October 19, 2026 · White Friday",
                        "October 12, 2026 · White Friday",
                        "October 5, 2026");
    }

    @Test
    void theSameIsToldByKindAndByArticleWithWhatWentBackFirst() {
        var page = nour.page(PAGE);
        assertThat(page.select("figure[aria-labelledby=kinds] tbody tr").eachText())
                .containsExactly("How-to 3 2 1 3");
        assertThat(page.select("figure[aria-labelledby=rounds] tbody tr").eachText())
                .containsExactly("Codes 1 0 1 3", "Parcels 1 1 0 1", "Refunds 1 1 0 5");
    }

    @Test
    void weeksBeginOnTheDayThatIsSet() {
        var weeks = office.server().bean(Weeks.class);
        var reem = office.clerk("Reem", Role.ADMIN).account();
        weeks.choose(DayOfWeek.SUNDAY, reem);
        var file = nour.get("/desk/insight/reports/review.csv?table=decided&" + DAYS).body();
        weeks.choose(DayOfWeek.MONDAY, reem);
        assertThat(file.lines()).contains("2026-10-11,2,1,1,3", "2026-10-01,0,0,0,");
    }

    @Test
    void whereNothingWasDecidedOneLineSaysSo() {
        for (var language : List.of("en", "ar")) {
            var page =
                    nour.getIn(
                            language, "/desk/insight/reports/review?from=2026-08-01&to=2026-08-31");
            assertThat(page.select("#decided ~ .desk-empty")).hasSize(1);
            assertThat(page.select("figure[aria-labelledby=kinds]")).isEmpty();
        }
    }

    private Review handedIn(String title, int day) {
        return handedIn(title, day, 10);
    }

    private Review handedIn(String title, int day, int month) {
        var article = office.server().world().article("decided/" + title, Audience.PUBLIC);
        office.server()
                .bean(Drafts.class)
                .save(
                        article,
                        Language.ENGLISH,
                        new Text(title, "", "Text."),
                        null,
                        new Actor(huda.id(), huda.name()));
        var review =
                office.server()
                        .bean(HandIns.class)
                        .handIn(article, Language.ENGLISH, Audience.PUBLIC, false, "", huda);
        cameIn(review, LocalDate.of(2026, month, day));
        return review;
    }

    private Review mended(Review review, int day) {
        var mended = reviews.correct(review.revisionId(), new Text("Refunds", "", "Mended."), omar);
        cameIn(mended, LocalDate.of(2026, 10, day));
        return mended;
    }

    private void approved(Review review, int day) {
        approved(review, day, 10);
    }

    private void approved(Review review, int day, int month) {
        reviews.approve(new Approval(review.revisionId(), null, Audience.PUBLIC, null, true), omar);
        was(review, "approved", LocalDate.of(2026, month, day));
    }

    private void returned(Review review, int day) {
        reviews.sendBack(review.revisionId(), Set.of(Reason.STYLE), "", omar);
        was(review, "returned", LocalDate.of(2026, 10, day));
    }

    private void cameIn(Review review, LocalDate day) {
        rows.run(
                "update revision set created_at = cast(? as timestamp with time zone)"
                        + " where id = ?",
                day + "T08:00:00Z",
                review.revisionId());
    }

    private void was(Review review, String deed, LocalDate day) {
        rows.run(
                "update audit_entry set at = cast(? as timestamp with time zone)"
                        + " where subject_kind = 'revision' and subject = ? and deed = ?",
                day + "T10:00:00Z",
                review.revisionId(),
                deed);
    }
}
