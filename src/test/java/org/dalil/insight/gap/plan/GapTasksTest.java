package org.dalil.insight.gap.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;

import org.dalil.insight.Rows;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.topic.NoSuchTopic;
import org.dalil.testing.Dalil;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@Tag("database")
class GapTasksTest {
    private static final LocalDate MADE = LocalDate.of(2026, 3, 2);

    private ApplicationContext node;
    private Rows rows;
    private GapTasks tasks;

    @BeforeEach
    void twoTopicsOfWhichOneIsJoined() {
        node = Dalil.start();
        rows = new Rows(node);
        tasks = node.getBean(GapTasks.class);
        rows.topic(1, 1, false);
        rows.topic(2, 1, false);
        rows.topic(3, 3, false);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void areThoseOfTheTopicTheirsWasJoinedTo() {
        add(11, 2, null, null);

        assertThat(tasks.of(11).orElseThrow().topicId()).isEqualTo(1);
        assertThat(tasks.open(List.of(1L))).extracting(GapTask::taskId).containsExactly(11L);
        assertThat(tasks.open(List.of(2L, 3L))).isEmpty();
        assertThat(tasks.open(1, Language.ENGLISH, GapStep.WRITE)).isPresent();
        assertThat(tasks.open(1, Language.ENGLISH, GapStep.IMPROVE)).isEmpty();
        assertThat(tasks.open(1, Language.ARABIC, GapStep.WRITE)).isEmpty();
    }

    /** Whoever sets out read the page before an editor joined its topic to another. */
    @Test
    void areFoundByATopicThatWasJoinedMeanwhile() {
        add(11, 1, null, null);
        add(12, 3, null, null);

        assertThat(tasks.open(2, Language.ENGLISH, GapStep.WRITE))
                .map(GapTask::taskId)
                .contains(11L);
        assertThat(tasks.open(3, Language.ENGLISH, GapStep.WRITE))
                .map(GapTask::taskId)
                .contains(12L);
    }

    /** What nobody asks for any more is let go of while its page is open somewhere. */
    @Test
    void areNotBegunAboutATopicThatIsNoMore() {
        assertThatThrownBy(() -> tasks.open(99, Language.ENGLISH, GapStep.WRITE))
                .isInstanceOf(NoSuchTopic.class);
    }

    @Test
    void areOverOnceTheirTaskIs() {
        add(11, 3, MADE.plusDays(4), null);

        assertThat(tasks.open(List.of(3L))).isEmpty();
        assertThat(tasks.open(3, Language.ENGLISH, GapStep.WRITE)).isEmpty();
        assertThat(tasks.ofTopic(3)).hasSize(1);
    }

    @Test
    void goLiveOnce() {
        add(11, 3, null, 7L);
        assertThat(tasks.waiting(Instant.EPOCH)).hasSize(1);

        tasks.live(11, 70, MADE.plusDays(5));
        tasks.live(11, 71, MADE.plusDays(9));

        var live = tasks.of(11).orElseThrow();
        assertThat(live.liveOn()).isEqualTo(MADE.plusDays(5));
        assertThat(live.revisionId()).isEqualTo(70);
        assertThat(tasks.waiting(Instant.EPOCH)).isEmpty();
        assertThat(tasks.ofRevision(70)).hasValue(live);
        assertThat(tasks.ofRevision(71)).isEmpty();
        assertThat(tasks.liveOf(7)).containsExactly(live);
        assertThat(tasks.live(new Period(MADE.plusDays(5), MADE.plusDays(5)))).hasSize(1);
        assertThat(tasks.live(new Period(MADE, MADE.plusDays(4)))).isEmpty();
    }

    @Test
    void waitForNoTextBeforeThereIsAnArticle() {
        add(11, 3, null, null);
        assertThat(tasks.waiting(Instant.EPOCH)).isEmpty();

        tasks.name(11, 7);

        assertThat(tasks.waiting(Instant.EPOCH)).extracting(GapTask::articleId).containsExactly(7L);
    }

    /** From the day they are made until they are over, and as long as their text is looked at. */
    @Test
    void sayWhichTopicsSomebodyWroteAboutMeanwhile() {
        add(11, 3, MADE.plusDays(10), 7L);
        assertThat(meanwhile(-9, -1)).isFalse();
        assertThat(meanwhile(-9, 0)).isTrue();
        assertThat(meanwhile(10, 20)).isTrue();
        assertThat(meanwhile(11, 20)).isFalse();

        tasks.live(11, 70, MADE.plusDays(5));

        assertThat(meanwhile(95, 99)).isTrue();
        assertThat(meanwhile(96, 99)).isFalse();
    }

    private boolean meanwhile(int from, int to) {
        return tasks.topicsMeanwhile(new Period(MADE.plusDays(from), MADE.plusDays(to)), 90)
                .contains(3L);
    }

    private void add(long task, long topic, @Nullable LocalDate ended, @Nullable Long article) {
        rows.task(task, MADE, ended);
        var chosen = Period.weeks4(MADE.minusDays(1));
        tasks.add(
                new GapTask(
                        task,
                        topic,
                        "en",
                        GapStep.WRITE,
                        chosen.from(),
                        chosen.to(),
                        MADE,
                        article,
                        null,
                        null));
    }
}
