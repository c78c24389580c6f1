package org.dalil.insight.gap.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.insight.Rows;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.FailedAttempt;
import org.dalil.testing.Dalil;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** What closed cases say of topics. */
@Tag("database")
class ClosedReadingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);
    private static final Period WEEKS = Period.weeks4(DAY);

    private ApplicationContext node;
    private Rows rows;

    @BeforeEach
    void start() {
        node = Dalil.start();
        rows = new Rows(node);
        rows.topic(1, 1, false);
        rows.topic(2, 1, false); // joined to the first
    }

    @AfterEach
    void stop() {
        node.close();
    }

    /** Whoever read an article and asked then was not helped by it. */
    @Test
    void countsCasesWithoutAnArticleAndSaysWhatWasReadBefore() {
        closed(1, 1, "2026-05-20", "NO_VALUE", null, 55L);
        closed(2, 2, "2026-05-21", "ONE_OFF", null, null);
        closed(3, 1, "2026-05-22", "RESOLVED_BY", 7L, null);
        closed(4, 1, "2026-04-01", "RESOLVED_BY", 7L, null);
        closed(5, 1, "2026-04-01", "NO_VALUE", null, null);
        closed(6, 1, "2026-05-20", "NO_VALUE", null, null);
        rows.attempt(LocalDate.of(2026, 5, 20), 1, 1, Language.ENGLISH, Outcome.CASE, null, "");
        rows.run("update attempt set case_id = 6"); // counted as a visitor already

        var facts = node.getBean(ClosedReading.class).read(DAY.minusDays(89), WEEKS);

        assertThat(facts.unanswered(1))
                .extracting(FailedAttempt::caseId)
                .containsExactlyInAnyOrder(1L, 2L);
        assertThat(facts.unanswered(1))
                .filteredOn(each -> each.caseId() == 1L)
                .extracting(FailedAttempt::article)
                .containsExactly(55L);
        assertThat(facts.unanswered(1)).allMatch(each -> each.outcome() == Outcome.CASE);
        assertThat(facts.solving(1)).isEqualTo(List.of(7L));
        assertThat(facts.topics()).containsExactly(1L);
    }

    private void closed(
            long number,
            long topic,
            String day,
            @Nullable String outcome,
            @Nullable Long article,
            @Nullable Long cameFrom) {
        rows.run(
                "insert into support_case (id, source, subject, description, language, product,"
                        + " customer_name, customer_email, customer_reference, state, resolution,"
                        + " outcome, outcome_article_id, came_from_id, opened_at, closed_at,"
                        + " version) values (?, 'portal', 'x', 'x', 'en', '', '', '', '', 'CLOSED',"
                        + " '', ?, cast(? as bigint), cast(? as bigint), '2026-01-01T00:00:00Z',"
                        + " cast(? as timestamp with time zone), 0)",
                number,
                outcome,
                article,
                cameFrom,
                day + "T12:00:00Z");
        rows.run("insert into case_topic (case_id, topic_id) values (?, ?)", number, topic);
    }
}
