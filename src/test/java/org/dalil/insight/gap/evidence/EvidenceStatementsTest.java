package org.dalil.insight.gap.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Account;
import org.dalil.insight.Rows;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.Week;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import java.time.LocalDate;

/**
 * What is read behind a topic's figures is read by so many statements, however many lines it has.
 */
@Tag("database")
class EvidenceStatementsTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 5, 31);
    private static final Period WEEKS = Period.weeks4(UNTIL);

    private ApplicationContext node;
    private Rows rows;
    private Account nour;
    private int number;

    @BeforeEach
    void start() {
        node = Dalil.start();
        rows = new Rows(node);
        rows.topic(1, 1, false);
        nour = node.getBean(Staff.class).nour();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void aPageOfEvidenceAsksNotLineByLine() {
        fail(4);
        var few = statements(() -> evidence(4));
        fail(40);

        assertThat(statements(() -> evidence(44))).isEqualTo(few).isBetween(5, 20);
    }

    @Test
    void aCommonNameIsLookedUpOnceForAllWeeks() {
        fail(4);
        rows.run("update topic set name = 'many type this' where id = 1");
        var tells = node.getBean(Gaps.class).tells(1);

        assertThat(statements(() -> assertThat(tells.test(WEEKS)).isTrue())).isZero();
    }

    @Test
    void thePlainListAsksNotByWords() {
        fail(4);
        var few = statements(() -> plain(4));
        fail(40);

        assertThat(statements(() -> plain(44))).isEqualTo(few).isBetween(5, 25);
    }

    /** Each attempt by words of its own, which one person typed and a case holds. */
    private void evidence(int many) {
        var gaps = node.getBean(Gaps.class);
        var found = gaps.evidence(1, EvidenceQuery.of(WEEKS, null), nour);
        assertThat(found.lines()).hasSize(many).allMatch(each -> each.words() != null);
        assertThat(found.cases()).hasSize(many);
    }

    private void plain(int many) {
        var all = new GapFilter(null, null, null, WEEKS);
        var week = (Week.Plain) node.getBean(Gaps.class).week(all, Language.ENGLISH, nour);
        assertThat(week.lines())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.words()).hasSize(many);
                            assertThat(each.cases()).hasSize(many);
                        });
    }

    private void fail(int many) {
        for (var each = 0; each < many; each++) {
            number++;
            var day = UNTIL.minusDays(number % 20);
            rows.wording(number, 1, Language.ENGLISH, "words " + number);
            rows.attempt(day, number, 1, Language.ENGLISH, Outcome.NO_MATCH, null, "");
            rows.run("update attempt set wording_id = ? where visit = ?", number, number);
            rows.run(
                    "insert into support_case (id, source, subject, description, language, product,"
                            + " customer_name, customer_email, customer_reference, state,"
                            + " resolution, outcome, opened_at, closed_at, version) values (?,"
                            + " 'TEST', 'x', 'x', 'en', '', '', '', '', 'CLOSED', '', 'NO_VALUE',"
                            + " '2026-01-01T00:00:00Z', cast(? as timestamp with time zone), 0)",
                    number,
                    day + "T12:00:00Z");
            rows.run(
                    "insert into case_topic (case_id, topic_id, wording_id) values (?, 1, ?)",
                    number,
                    number);
        }
        rows.run("update wording set visitors = 1");
        rows.run("delete from topic_day");
        rows.day(UNTIL, 1, Language.ENGLISH, number, number);
    }

    /** Of this thread: others look for changes meanwhile. */
    private static int statements(Runnable deed) {
        var said = new ListAppender<ILoggingEvent>();
        said.start();
        var log = (Logger) LoggerFactory.getLogger("io.micronaut.data.query");
        var before = log.getLevel();
        log.setLevel(Level.DEBUG);
        log.addAppender(said);
        try {
            deed.run();
        } finally {
            log.detachAppender(said);
            log.setLevel(before);
        }
        var own = Thread.currentThread().getName();
        return (int) said.list.stream().filter(each -> each.getThreadName().equals(own)).count();
    }
}
