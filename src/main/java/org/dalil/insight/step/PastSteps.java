package org.dalil.insight.step;

import jakarta.inject.Singleton;

import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.insight.topic.Topics;
import org.dalil.text.Language;

import java.time.LocalDate;

/** The door for what was done in the past: no rule is asked, nothing is begun. */
@Singleton
public class PastSteps {
    private final GapTasks tasks;
    private final Topics topics;

    PastSteps(GapTasks tasks, Topics topics) {
        this.tasks = tasks;
        this.topics = topics;
    }

    /**
     * The number that a task names it by.
     *
     * @throws IllegalArgumentException for words that say nothing
     */
    public long topic(Language language, String words, LocalDate day) {
        return topics.under(language, words, day)
                .orElseThrow(() -> new IllegalArgumentException("no topic: " + words));
    }

    /**
     * Its text's going live is found as that of any other task.
     *
     * @throws IllegalArgumentException for words that say nothing
     */
    public void add(PastStep step) {
        var day = step.madeOn();
        var topic = topic(step.language(), step.words(), day);
        var chosen = Period.weeks4(day.minusDays(1));
        tasks.add(
                new GapTask(
                        step.task(),
                        topic,
                        step.language().code(),
                        step.step(),
                        chosen.from(),
                        chosen.to(),
                        day,
                        step.article(),
                        null,
                        null));
    }
}
