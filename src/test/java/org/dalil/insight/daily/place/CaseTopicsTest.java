package org.dalil.insight.daily.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.daily.Days.DAY;
import static org.dalil.insight.daily.Days.EN;
import static org.dalil.insight.daily.Days.search;
import static org.dalil.insight.daily.Days.visit;
import static org.dalil.insight.daily.Days.visitor;
import static org.dalil.insight.event.Strength.WEAK;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;

import org.dalil.cases.closed.ClosedCase;
import org.dalil.cases.closed.ClosedCases;
import org.dalil.insight.Rows;
import org.dalil.insight.daily.run.DayComputing;
import org.dalil.insight.daily.visitor.VisitorDay;
import org.dalil.insight.topic.Topics;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/** Closed cases by topic, and what is left of one that is erased. */
@Tag("database")
class CaseTopicsTest {
    private static final Instant FROM = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-06-01T00:00:00Z");

    private ApplicationContext node;

    @BeforeEach
    void start() throws SQLException {
        node = Dalil.start();
        closed(1, "Where is it?", "2026-05-10", "nobody searched this", "refund late");
        closed(2, "Zebrafish leaking for Huda Salem", "2026-05-11");
        closed(3, "Too old", "2026-04-30");
        var day = new ArrayList<VisitorDay>();
        for (var at = 0; at < 3; at++) {
            day.add(visitor("v" + at, visit(9, search("refund late", WEAK))));
        }
        node.getBean(DayComputing.class)
                .compute(
                        DAY,
                        (slice, each) -> {
                            if (slice == 0) {
                                day.forEach(each);
                            }
                        },
                        () -> {});
        node.getBean(CaseTopics.class).place(FROM, TO, DAY, () -> {});
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void givesACaseTheTopicOfItsLastSearchElseOfItsSubject() {
        var topics = topics();
        assertThat(topics).containsOnlyKeys(1L, 2L);
        var refunds = node.getBean(Topics.class).find(topics.get(1L));
        assertThat(refunds.founder()).isEqualTo("refund late");
        var fish = node.getBean(Topics.class).find(topics.get(2L));
        assertThat(fish.founder()).isEqualTo("Zebrafish leaking for [customer name]");
        node.getBean(CaseTopics.class).place(FROM, TO, DAY, () -> {});
        assertThat(topics()).isEqualTo(topics);
    }

    @Test
    void tellsClosedCasesPageByPage() {
        var cases = node.getBean(ClosedCases.class);
        var first = cases.between(FROM, TO, 0, 1);
        assertThat(first).extracting(ClosedCase::number).containsExactly(1L);
        assertThat(first.getFirst().searches())
                .containsExactly("nobody searched this", "refund late");
        assertThat(cases.between(FROM, TO, 1, 9))
                .extracting(ClosedCase::number)
                .containsExactly(2L);
        assertThat(cases.between(FROM, TO, 2, 9)).isEmpty();
        assertThat(cases.open(List.of(1L, 3L, 99L))).containsExactlyInAnyOrder(1L, 3L);
    }

    /** What enough people typed is theirs; what only the case said goes with it. */
    @Test
    void forgetsWordsThatOnlyTheCaseSaid() throws SQLException {
        var topics = topics();
        var nour = node.getBean(Staff.class).nour();
        assertThat(label(topics.get(2L))).isEqualTo("Zebrafish leaking for [customer name]");
        node.getBean(ForgottenCases.class).forget(1);
        node.getBean(ForgottenCases.class).forget(2);
        assertThat(label(topics.get(1L))).isEqualTo("refund late");
        assertThat(label(topics.get(2L))).isEmpty();
        assertThat(topics()).isEmpty();
        assertThat(node.getBean(Topics.class).find(topics.get(2L)).founder()).isEmpty();
        assertThat(node.getBean(Topics.class).labels(topics.values(), EN, nour)).hasSize(2);
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select count(*) from topic_stem where stem like 'zebra%'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    /** Of a subject that was emptied long ago single words are left: they go with the case, too. */
    @Test
    void forgetsStemsThatOutlivedTheSubject() {
        var rows = new Rows(node);
        node.getBean(Topics.class).forgetFounders(LocalDate.of(2999, 1, 1));
        assertThat(rows.holding("zebraf")).contains("topic_stem.stem");
        node.getBean(ForgottenCases.class).forget(2);
        assertThat(rows.holding("zebraf")).containsOnly("support_case.subject");
    }

    private String label(long topic) {
        return node.getBean(Topics.class).name(topic, EN, node.getBean(Staff.class).nour());
    }

    private Map<Long, Long> topics() {
        return node.getBean(PlaceRepository.class).cases(List.of(1L, 2L, 3L)).stream()
                .collect(Collectors.toMap(CaseTopicRow::caseId, CaseTopicRow::topicId));
    }

    private void closed(long number, String subject, String day, String... searches)
            throws SQLException {
        try (var connection = connection();
                var row =
                        connection.prepareStatement(
                                "insert into support_case (id, source, subject, description,"
                                    + " language, product, customer_name, customer_email,"
                                    + " customer_reference, state, resolution, opened_at,"
                                    + " closed_at, version) values (?, 'portal', ?, 'x', 'en', '',"
                                    + " 'Huda Salem', '', '', 'CLOSED', '', '2026-04-01T00:00:00Z',"
                                    + " '"
                                        + day
                                        + "T12:00:00Z', 0)")) {
            row.setLong(1, number);
            row.setString(2, subject);
            row.executeUpdate();
            for (var at = 0; at < searches.length; at++) {
                try (var search =
                        connection.prepareStatement(
                                "insert into case_search (case_id, sequence, words)"
                                        + " values (?, ?, ?)")) {
                    search.setLong(1, number);
                    search.setInt(2, at);
                    search.setString(3, searches[at]);
                    search.executeUpdate();
                }
            }
        }
    }

    private Connection connection() throws SQLException {
        return DelegatingDataSource.unwrapDataSource(node.getBean(DataSource.class))
                .getConnection();
    }
}
