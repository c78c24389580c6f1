package org.dalil.insight.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Account;
import org.dalil.insight.Rows;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.task.TaskEnd;
import org.dalil.task.Tasks;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.TestClock;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What goes live for a step; each test has a base of its own. */
@Tag("database")
class LiveTextsTest {
    private static final Language EN = Language.ENGLISH;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private ApplicationContext node;
    private World world;
    private Account nour;
    private long article;

    @BeforeEach
    void start() {
        node = Dalil.start(Map.of("dalil.test.clock", TODAY + "T09:00:00Z"));
        new Rows(node).topic(1, 1, false);
        world = node.getBean(World.class);
        nour = node.getBean(Staff.class).nour();
        article = world.publicArticle("Late refunds", "Wait.");
        forward(1);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    /** Else nobody could begin another, and the topic would be none of "all others" for good. */
    @Test
    void endsTheTaskOfATextThatWentLive() {
        var step = begin();
        LiveTextsNow.look(node);
        assertThat(tasks().find(step.taskId()).isOpen()).isTrue();

        forward(2);
        world.live(article, EN, "Late refunds", "Ask for them.");
        forward(1);
        LiveTextsNow.look(node);
        var task = tasks().find(step.taskId());
        assertThat(task.isOpen()).isFalse();
        assertThat(task.endedHow()).isEqualTo(TaskEnd.DONE);
        assertThat(planned().of(step.taskId()).orElseThrow().liveOn()).isEqualTo(TODAY.plusDays(3));
        assertThat(planned().open(List.of(1L))).isEmpty();

        tasks().reopen(step.taskId(), nour);
        LiveTextsNow.look(node);
        assertThat(tasks().find(step.taskId()).isOpen()).isTrue();
    }

    @Test
    void creditsNoTextOfLongAfterItWasSaidToBeDone() {
        var step = begin();
        tasks().end(step.taskId(), TaskEnd.DONE, "Told the shop.", nour);
        forward(29);
        world.live(article, EN, "Late refunds", "The new law.");
        LiveTextsNow.look(node);
        assertThat(planned().of(step.taskId()).orElseThrow().liveOn()).isNull();
    }

    /** Whenever it is looked for: a job may rest, and a base may be filled with what is past. */
    @Test
    void creditsATextOfSoonAfterItWasSaidToBeDone() {
        var step = begin();
        tasks().end(step.taskId(), TaskEnd.DONE, "Written.", nour);
        forward(3);
        world.live(article, EN, "Late refunds", "Ask for them.");
        forward(90);
        LiveTextsNow.look(node);
        assertThat(planned().of(step.taskId()).orElseThrow().liveOn()).isEqualTo(TODAY.plusDays(4));
    }

    /** What waits may wait in another language than the one that people failed in. */
    @Test
    void publishesInWhicheverLanguageWaitsAndImprovesInItsOwnAlone() {
        var published = begin(GapStep.PUBLISH);
        var improved = begin(GapStep.IMPROVE);
        forward(2);
        world.live(article, Language.ARABIC, "استرداد متأخر", "انتظر.");
        LiveTextsNow.look(node);
        assertThat(tasks().find(published.taskId()).endedHow()).isEqualTo(TaskEnd.DONE);
        assertThat(planned().of(published.taskId()).orElseThrow().liveOn())
                .isEqualTo(TODAY.plusDays(3));
        assertThat(tasks().find(improved.taskId()).isOpen()).isTrue();
        assertThat(planned().of(improved.taskId()).orElseThrow().liveOn()).isNull();
    }

    private GapTask begin() {
        return begin(GapStep.IMPROVE);
    }

    private GapTask begin(GapStep step) {
        var seen = Period.weeks4(TODAY.minusDays(1));
        return node.getBean(Steps.class)
                .begin(new NewStep(1, step, EN, article, null, null, seen), nour);
    }

    private void forward(int days) {
        node.getBean(TestClock.class).forward(Duration.ofDays(days));
    }

    private Tasks tasks() {
        return node.getBean(Tasks.class);
    }

    private GapTasks planned() {
        return node.getBean(GapTasks.class);
    }
}
