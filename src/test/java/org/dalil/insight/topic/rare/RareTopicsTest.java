package org.dalil.insight.topic.rare;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.insight.Rows;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.topic.Topics;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/**
 * What a topic must have for staying; all topics here are of January, and nobody typed them since.
 */
@Tag("database")
class RareTopicsTest {
    private static final LocalDate SILENT = LocalDate.of(2026, 5, 1);
    private static final LocalDate OLDEST = LocalDate.of(2026, 2, 1);
    private static final Language EN = Language.ENGLISH;

    private ApplicationContext node;
    private Rows rows;

    @BeforeEach
    void start() {
        node = Dalil.start();
        rows = new Rows(node);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void letsGoOfWhatNobodyAsksForAndNobodyTouched() {
        topic(1, 1);
        topic(2, 5);
        rows.run(
                "insert into proposal (kind, left_id, right_id, reason, evidence, made_on, state)"
                        + " values ('MERGE', 1, 2, 'CASES', 3, ?, 'GONE')",
                OLDEST);
        forget();
        assertThat(left()).isEmpty();
        assertThat(rows.count("select count(*) from proposal")).isZero();
    }

    @Test
    void keepsWhatIsStillCountedAsANumberWhereItIsOfOneOrTwo() {
        topic(1, 1);
        topic(2, 5);
        rows.attempt(OLDEST, 1, 1, EN, Outcome.NO_MATCH, null, "");
        rows.attempt(OLDEST, 2, 2, EN, Outcome.NO_MATCH, null, "");
        forget();
        assertThat(left()).containsExactly(1L, 2L);
        assertThat(stems()).containsExactly(2L);
        assertThat(node.getBean(Topics.class).find(1).founder()).isEmpty();
        assertThat(node.getBean(Topics.class).find(2).founder()).isEqualTo("topic 2");
    }

    @Test
    void keepsWhatIsAskedForOrWorkedAtWithWhatItIsKnownBy() {
        for (var id = 1; id <= 12; id++) {
            topic(id, 1);
        }
        rows.attempt(SILENT, 1, 1, EN, Outcome.NO_MATCH, null, "");
        rows.run("update wording set last_day = ? where id = 2", SILENT);
        rows.answered(SILENT, 3, EN, 7, 1);
        rows.run("insert into case_topic (case_id, topic_id) values (9, 4)");
        rows.run(
                "insert into gap_task (task_id, topic_id, language, step, chosen_from,"
                        + " chosen_until, made_on) values (9, 5, 'en', 'WRITE', ?, ?, ?)",
                OLDEST,
                OLDEST,
                OLDEST);
        rows.run("update topic set assignee_id = ? where id = 6", nour());
        rows.run("update wording set pinned = true where id = 7");
        rows.run("update topic set founded_on = ? where id = 8", SILENT);
        declined("MERGE", 9, 10);
        declined("SPLIT", 11, 12); // the other number is an article's
        forget();
        assertThat(left()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L);
        assertThat(stems()).isEqualTo(left());
    }

    @Test
    void keepsWhatAnEditorHadAHandIn() {
        for (var id = 1; id <= 4; id++) {
            topic(id, 1);
        }
        var topics = node.getBean(Topics.class);
        var nour = node.getBean(Staff.class).nour();
        topics.merge(1, 2, 0, nour);
        topics.ignore(3, true, 0, nour);
        forget();
        assertThat(left()).containsExactly(1L, 2L, 3L);
        assertThat(stems()).isEqualTo(left());
    }

    /** What was judged and what a week's page lists is still told; a declined synonym stays so. */
    @Test
    void keepsTheNumberOfWhatAPageStillTells() {
        for (var id = 1; id <= 3; id++) {
            topic(id, 1);
        }
        rows.run(
                "insert into effect_final (task_id, topic_id, judged_on, before_days,"
                        + " before_failed, before_tried, after_failed, after_tried, verdict)"
                        + " values (9, 1, ?, '', 0, 0, 0, 0, 'UNTOLD')",
                OLDEST);
        declined("SYNONYM", 2, 99);
        forget();
        assertThat(left()).containsExactly(1L, 2L);
        assertThat(stems()).isEmpty();
    }

    private void topic(long id, int visitors) {
        rows.topic(id, id, false);
        rows.wording(id, id, EN, "topic " + id);
        rows.run("update wording set visitors = ? where id = ?", visitors, id);
        rows.run("insert into topic_stem values ('en', 'stem', ?, 0, 1)", id);
        rows.day(LocalDate.of(2026, 1, 1), id, EN, 1, 1);
    }

    private void declined(String kind, long left, long right) {
        rows.run(
                "insert into proposal (kind, left_id, right_id, reason, evidence, made_on, state)"
                        + " values (?, ?, ?, 'CASES', 3, ?, 'DECLINED')",
                kind,
                left,
                right,
                OLDEST);
    }

    private long nour() {
        return node.getBean(Staff.class).nour().id();
    }

    private void forget() {
        node.getBean(RareTopics.class).forget(SILENT, OLDEST, () -> {});
    }

    private List<Long> left() {
        return rows.all("select id from topic order by id");
    }

    private List<Long> stems() {
        return rows.all("select topic_id from topic_stem order by topic_id");
    }
}
