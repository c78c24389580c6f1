package org.dalil.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.audit.Actor;
import org.dalil.audit.AuditEntry;
import org.dalil.audit.AuditTrail;
import org.dalil.task.TaskLists.Which;
import org.dalil.task.TaskRefused.Field;
import org.dalil.task.TaskRefused.Rule;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

@Tag("database")
@ExtendWith(Dalil.class)
class TasksTest {
    private static final AtomicLong NEXT = new AtomicLong(1000);

    private final Tasks tasks;
    private final OrphanTasks orphans;
    private final TaskLists lists;
    private final AuditTrail trail;
    private final Staff staff;
    private final Clock clock;

    TasksTest(
            Tasks tasks,
            OrphanTasks orphans,
            TaskLists lists,
            AuditTrail trail,
            Staff staff,
            Clock clock) {
        this.tasks = tasks;
        this.orphans = orphans;
        this.lists = lists;
        this.trail = trail;
        this.staff = staff;
        this.clock = clock;
    }

    private static NewTask flag(long article, String words, @Nullable Long fromCase) {
        return NewTask.flag(TaskSubject.article(article), Language.ENGLISH, words, fromCase);
    }

    private Task raised() {
        return tasks.raise(flag(NEXT.incrementAndGet(), "Wrong", null), null, staff.huda());
    }

    @Test
    void aFlagIsRaisedTakenEndedAndTakenBackAndTheTrailSaysSo() {
        var article = NEXT.incrementAndGet();
        var task =
                tasks.raise(flag(article, "  Step 2\r\nis wrong \u202E", 7L), null, staff.huda());
        assertThat(task.words()).isEqualTo("Step 2\nis wrong");
        assertThat(task.caseId()).isEqualTo(7L);
        assertThat(lists.openOf(TaskSubject.article(article))).hasSize(1);
        assertThat(lists.openOf(TaskSubject.article(article + 1))).isEmpty();

        tasks.take(task.number(), staff.sami());
        assertThat(lists.page(Which.MINE, staff.sami(), 1, 50)).contains(now(task));
        assertThat(lists.page(Which.UNASSIGNED, staff.sami(), 1, 50)).doesNotContain(now(task));
        tasks.end(task.number(), TaskEnd.DONE, "Step 2 is right now.", staff.sami());
        assertThat(now(task).endedBy()).isEqualTo("Sami");
        assertThat(now(task).endedHow()).isEqualTo(TaskEnd.DONE);
        assertThat(lists.openOf(TaskSubject.article(article))).isEmpty();
        assertThat(lists.page(Which.ENDED, staff.huda(), 1, 50)).contains(now(task));

        tasks.reopen(task.number(), staff.huda());
        assertThat(now(task).isOpen()).isTrue();
        assertThat(now(task).endWords()).isEmpty();
        assertThat(now(task).assigneeId()).isEqualTo(staff.sami().id());
        assertThat(trail.of("task", task.number(), 20))
                .extracting(AuditEntry::deed)
                .containsExactly("reopened", "ended", "assigned", "raised");
    }

    @Test
    void aDoubleClickRaisesOne() throws InterruptedException {
        var article = NEXT.incrementAndGet();
        var huda = staff.huda();
        var racers = new ArrayList<Thread>();
        var numbers = new ConcurrentLinkedQueue<Long>();
        for (var each = 0; each < 4; each++) {
            racers.add(
                    Thread.startVirtualThread(
                            () ->
                                    numbers.add(
                                            tasks.raise(flag(article, "Twice", null), null, huda)
                                                    .number())));
        }
        for (var racer : racers) {
            racer.join();
        }
        assertThat(numbers).hasSize(4).containsOnly(numbers.peek());
        assertThat(lists.openOf(TaskSubject.article(article))).hasSize(1);
        tasks.raise(flag(article, "Another", null), null, huda);
        tasks.raise(flag(article, "Twice", null), null, staff.sami());
        assertThat(lists.openOf(TaskSubject.article(article))).hasSize(3);
    }

    @Test
    void theProgramRaisesWithoutARightAndNamesNobody() {
        var topic = TaskSubject.topic(NEXT.incrementAndGet());
        var wanted = new NewTask(TaskKind.COMMENT, topic, Language.ARABIC, "لم تُحل", null);
        var task = tasks.raise(wanted, staff.sami(), Actor.SYSTEM);
        assertThat(lists.openOf(topic)).containsExactly(now(task));
        assertThat(now(task).raisedById()).isNull();
        assertThat(now(task).kind()).isEqualTo(TaskKind.COMMENT);
        assertThat(lists.page(Which.MINE, staff.sami(), 1, 50)).contains(now(task));
        assertThat(trail.of("task", task.number(), 20))
                .extracting(AuditEntry::deed)
                .containsExactly("assigned", "raised");
        assertThatThrownBy(
                        () ->
                                tasks.raise(
                                        new NewTask(
                                                TaskKind.COMMENT,
                                                topic,
                                                Language.ARABIC,
                                                "\u202E",
                                                null),
                                        null,
                                        Actor.SYSTEM))
                .isInstanceOf(TaskRefused.class);
    }

    @Test
    void ofTwoWhoEndOrTakeOneTheSecondIsTold() {
        var task = raised().number();
        tasks.take(task, staff.sami());
        refused(() -> tasks.take(task, staff.huda()), Field.TASK, Rule.NO_RIGHT);
        tasks.end(task, TaskEnd.DECLINED, "It is right.", staff.sami());
        assertThatThrownBy(() -> tasks.end(task, TaskEnd.DONE, "Mended.", staff.huda()))
                .isInstanceOfSatisfying(
                        TaskRefused.class,
                        refused -> {
                            assertThat(refused.rule()).isEqualTo(Rule.ENDED);
                            assertThat(refused.who()).isEqualTo("Sami");
                        });
        refused(() -> tasks.assign(task, staff.huda(), staff.omar()), Field.TASK, Rule.ENDED);
        refused(() -> tasks.date(task, null, staff.omar()), Field.TASK, Rule.ENDED);
        tasks.reopen(task, staff.sami());
        refused(() -> tasks.reopen(task, staff.sami()), Field.TASK, Rule.NOT_ENDED);
    }

    @Test
    void aSecondClickIsDoneAndNoNews() {
        var task = raised().number();
        for (var click = 0; click < 2; click++) {
            tasks.take(task, staff.sami()); // an agent: they may not take what is somebody's
        }
        assertThat(tasks.find(task).isOf(staff.sami())).isTrue();
        for (var click = 0; click < 2; click++) {
            tasks.assign(task, null, staff.sami());
        }
        assertThat(tasks.find(task).assigneeId()).isNull();
        for (var click = 0; click < 2; click++) {
            tasks.assign(task, staff.huda(), staff.omar());
        }
        for (var click = 0; click < 2; click++) {
            tasks.end(task, TaskEnd.DONE, "Mended.", staff.huda());
        }
        refused(
                () -> tasks.end(task, TaskEnd.DECLINED, "Mended.", staff.huda()),
                Field.TASK,
                Rule.ENDED);
        refused(
                () -> tasks.end(task, TaskEnd.DONE, "Mended.", staff.omar()),
                Field.TASK,
                Rule.ENDED);
        assertThat(trail.of("task", task, 20))
                .extracting(AuditEntry::deed)
                .containsExactly("ended", "assigned", "assigned", "assigned", "raised");
    }

    @Test
    void everyRuleIsSaidAtItsField() {
        var task = raised().number();
        var huda = staff.huda();
        refused(
                () -> tasks.raise(flag(1, " \u0000\n", null), null, huda),
                Field.WORDS,
                Rule.MISSING);
        var large = "س".repeat(1024 * 1024);
        refused(() -> tasks.raise(flag(1, large, null), null, huda), Field.WORDS, Rule.TOO_LONG);
        var most = "س".repeat(Tasks.LONGEST_WORDS);
        assertThat(tasks.raise(flag(NEXT.incrementAndGet(), most, null), null, huda).words())
                .isEqualTo(most);
        refused(
                () -> tasks.raise(flag(1, most + "x", null), null, huda),
                Field.WORDS,
                Rule.TOO_LONG);
        refused(() -> tasks.end(task, TaskEnd.DONE, " ", huda), Field.ENDING, Rule.MISSING);
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var omar = staff.omar();
        refused(() -> tasks.date(task, today.minusDays(2), omar), Field.DUE, Rule.PAST);
        refused(() -> tasks.date(task, today.plusYears(2), omar), Field.DUE, Rule.FAR);
        tasks.date(task, today.plusDays(3), omar);
        assertThat(tasks.find(task).due()).isEqualTo(today.plusDays(3));
        assertThatThrownBy(() -> tasks.find(987_654)).isInstanceOf(NoSuchTask.class);
    }

    @Test
    void whatIsErasedTakesTheWordsAlongAndTheTaskStays() {
        var article = NEXT.incrementAndGet();
        var gone = tasks.raise(flag(article, "Names Sara", null), staff.sami(), staff.huda());
        var other = raised();
        orphans.forget(TaskSubject.article(article), new Actor(null, "Lina"));
        assertThat(now(gone).words()).isEmpty();
        assertThat(now(gone).isOpen()).isFalse();
        assertThat(now(other).words()).isEqualTo("Wrong");
        assertThat(now(other).isOpen()).isTrue();

        var came =
                tasks.raise(flag(NEXT.incrementAndGet(), "Sara said", 4711L), null, staff.huda());
        orphans.forgetCase(4711, new Actor(null, "Lina"));
        assertThat(now(came).words()).isEmpty();
        assertThat(now(came).caseId()).isNull();
        assertThat(now(came).isOpen()).as("the article may still be wrong").isTrue();
    }

    @Test
    void whatSomebodyLeavesGoesToTheirHeirOrIsNobodys() {
        var task = tasks.raise(flag(NEXT.incrementAndGet(), "x", null), staff.mona(), staff.huda());
        orphans.handOver(staff.mona(), staff.sami(), new Actor(null, "Lina"));
        assertThat(now(task).assigneeId()).isEqualTo(staff.sami().id());
        orphans.handOver(staff.sami(), null, new Actor(null, "Lina"));
        assertThat(now(task).assigneeId()).isNull();
    }

    private Task now(Task task) {
        return tasks.find(task.number());
    }

    private static void refused(Runnable doing, Field field, Rule rule) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        TaskRefused.class,
                        refused -> {
                            assertThat(refused.rule()).isEqualTo(rule);
                            assertThat(refused.field()).isEqualTo(field);
                        });
    }
}
