package org.dalil.insight.step;

import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.article.revision.TextLife;
import org.dalil.article.revision.TextLives;
import org.dalil.audit.Actor;
import org.dalil.database.Jobs;
import org.dalil.database.Transactions;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.settings.Settings;
import org.dalil.task.NoSuchTask;
import org.dalil.task.Task;
import org.dalil.task.Tasks;
import org.dalil.text.Language;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds for what is set out to be done the text that went live for it, on one node. */
@Singleton
class LiveTexts {
    private static final String JOB = "insight.live-texts";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** From when it is said to be done: a text of a year later was not made for it. */
    private static final Duration WAITED_FOR = Duration.ofDays(28);

    /** The same, also after the job rested for months. */
    private static final Duration LOOKED_FOR = Duration.ofDays(400);

    private final GapTasks planned;
    private final Tasks tasks;
    private final TextLives lives;
    private final Jobs jobs;
    private final Transactions transactions;
    private final Settings settings;
    private final Clock clock;

    LiveTexts(
            GapTasks planned,
            Tasks tasks,
            TextLives lives,
            Jobs jobs,
            Transactions transactions,
            Settings settings,
            Clock clock) {
        this.planned = planned;
        this.tasks = tasks;
        this.lives = lives;
        this.jobs = jobs;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "4m")
    void run() {
        jobs.turn(JOB, LONGEST, () -> true, this::look, "Texts that went live were not looked for");
    }

    private void look() {
        planned.waiting(clock.instant().minus(LOOKED_FOR)).forEach(this::look);
        planned.keptSynonyms().forEach(this::kept);
    }

    private void kept(GapTask task) {
        var ended = tasks.find(task.taskId()).endedAt();
        if (ended != null) {
            planned.live(task.taskId(), LocalDate.ofInstant(ended, settings.portal().zone()));
        }
    }

    private void look(GapTask task) {
        var article = task.articleId();
        if (article == null) {
            return;
        }
        begun(task)
                .flatMap(begun -> first(article, task, begun))
                .ifPresent(life -> live(task, life));
    }

    /** Its task is over: one that nobody ends would keep the topic out of "all others" for good. */
    private void live(GapTask task, TextLife life) {
        var day = LocalDate.ofInstant(life.liveAt(), settings.portal().zone());
        transactions.write(
                () -> {
                    planned.live(task.taskId(), life.revisionId(), day);
                    tasks.done(task.taskId(), Actor.SYSTEM);
                });
    }

    private Optional<Task> begun(GapTask task) {
        try {
            return Optional.of(tasks.find(task.taskId()));
        } catch (NoSuchTask gone) {
            return Optional.empty();
        }
    }

    /** To the moment: what went live on the morning of that day was not made for it. */
    private Optional<TextLife> first(long article, GapTask task, Task begun) {
        return languages(task).stream()
                .flatMap(each -> lives.firstSince(article, each, begun.raisedAt()).stream())
                .filter(each -> begun.endedAt() == null || isSoon(each, begun.endedAt()))
                .min(Comparator.comparing(TextLife::liveAt));
    }

    private static boolean isSoon(TextLife life, Instant ended) {
        return life.liveAt().isBefore(ended.plus(WAITED_FOR));
    }

    /** What waits may wait in another language than the one that people failed in. */
    private List<Language> languages(GapTask task) {
        return task.step() == GapStep.PUBLISH
                ? settings.portal().languages()
                : List.of(task.spoken());
    }
}
