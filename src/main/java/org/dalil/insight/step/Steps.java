package org.dalil.insight.step;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.article.Articles;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.insight.step.StepRefused.Rule;
import org.dalil.insight.topic.Topics;
import org.dalil.settings.Settings;
import org.dalil.task.NewTask;
import org.dalil.task.TaskEnd;
import org.dalil.task.TaskKind;
import org.dalil.task.TaskSubject;
import org.dalil.task.Tasks;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;

/** The door from a gap to what is done about it, with one click. */
@Singleton
public class Steps {
    private static final String SUBJECT = "topic";

    private final Tasks tasks;
    private final Topics topics;
    private final GapTasks planned;
    private final FirstDrafts firstDrafts;
    private final Articles articles;
    private final Settings settings;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    Steps(
            Tasks tasks,
            Topics topics,
            GapTasks planned,
            FirstDrafts firstDrafts,
            Articles articles,
            Settings settings,
            Transactions transactions,
            AuditTrail trail,
            Clock clock) {
        this.tasks = tasks;
        this.topics = topics;
        this.planned = planned;
        this.firstDrafts = firstDrafts;
        this.articles = articles;
        this.settings = settings;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Raises its task; the same again, while it is to be done, is the one there is. The days that
     * put the topic on the list are kept with it: no comparison may use them.
     *
     * @throws StepRefused where a rule is broken
     */
    public GapTask begin(NewStep wanted, Account by) {
        check(wanted, by);
        var title = title(wanted);
        var text = wanted.step() == GapStep.WRITE ? firstDrafts.text(wanted, title) : null;
        return transactions.write(
                () ->
                        planned.open(wanted.topic(), wanted.language(), wanted.step())
                                .orElseGet(() -> begun(wanted, title, text, by)));
    }

    /** Words that too few typed, or that stand in a case alone, would outlive the case here. */
    private String title(NewStep wanted) {
        var name = FirstText.title(topics.commonName(wanted.topic(), wanted.language()));
        return name.isEmpty() ? "#" + wanted.topic() : name;
    }

    private void check(NewStep wanted, Account by) {
        if (!by.may(Permission.KEEP_ARTICLES)) {
            throw new StepRefused(Rule.NO_RIGHT);
        }
        if (wanted.needsArticle() && wanted.article() == null) {
            throw new StepRefused(Rule.ARTICLE_MISSING);
        }
        if (wanted.article() != null) {
            requireThere(wanted.article());
        }
        StepRules.assigned(wanted);
        StepRules.dated(wanted.due(), today());
    }

    private void requireThere(long article) {
        try {
            articles.find(article);
        } catch (NoSuchArticle gone) {
            throw new StepRefused(Rule.ARTICLE_UNKNOWN);
        }
    }

    private GapTask begun(NewStep wanted, String title, @Nullable Text text, Account by) {
        var task = tasks.raise(task(wanted, title), wanted.assignee(), by).number();
        if (wanted.due() != null) {
            tasks.date(task, wanted.due(), by);
        }
        var article = text == null ? wanted.article() : (Long) firstDrafts.begin(wanted, text, by);
        var today = today();
        var chosen = wanted.chosen(today);
        var planning =
                new GapTask(
                        task,
                        wanted.topic(),
                        wanted.language().code(),
                        wanted.step(),
                        chosen.from(),
                        chosen.to(),
                        today,
                        article,
                        null,
                        null);
        planned.add(planning);
        trail.record(
                new Actor(by.id(), by.name()),
                "began",
                SUBJECT,
                wanted.topic(),
                wanted.step() + " task " + task);
        return planning;
    }

    /**
     * A synonym was kept for this task: it has no text that goes live, so it is done, and its
     * effect is measured from now on. What is no step to add a synonym, or has ended, stays.
     *
     * @param words the synonym
     */
    public void kept(long task, String words, Account by) {
        planned.of(task)
                .filter(each -> each.step() == GapStep.SYNONYM && each.liveOn() == null)
                .map(each -> tasks.find(each.taskId()))
                .filter(each -> each.isOpen() && each.mayBeEndedBy(by))
                .ifPresent(
                        each ->
                                transactions.write(
                                        () -> {
                                            planned.live(task, today());
                                            tasks.end(task, TaskEnd.DONE, words, by);
                                        }));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.portal().zone());
    }

    /** The task has the step's name. */
    private static NewTask task(NewStep wanted, String title) {
        return new NewTask(
                TaskKind.valueOf(wanted.step().name()),
                TaskSubject.topic(wanted.topic()),
                wanted.language(),
                title,
                null);
    }
}
