package org.dalil.console.demo;

import org.dalil.account.Account;
import org.dalil.console.demo.shop.book.ShopArticle;
import org.dalil.console.demo.shop.book.ShopText;
import org.dalil.console.demo.shop.crowd.Phrases;
import org.dalil.console.demo.shop.plan.Mending;
import org.dalil.console.demo.shop.plan.Scenario;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.step.PastStep;
import org.dalil.insight.step.PastSteps;
import org.dalil.task.NewTask;
import org.dalil.task.TaskEnd;
import org.dalil.task.TaskKind;
import org.dalil.task.TaskSubject;
import org.dalil.task.Tasks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** What people did about topics: a task, a text, and what became of it. */
final class Doings {
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final Scenario scenario;
    private final Library library;
    private final Crew crew;
    private final Tasks tasks;
    private final PastSteps steps;
    private final Phrases phrases;
    private final Timeline timeline;

    Doings(
            Scenario scenario,
            Library library,
            Crew crew,
            Tasks tasks,
            PastSteps steps,
            Phrases phrases,
            Timeline timeline) {
        this.scenario = scenario;
        this.library = library;
        this.crew = crew;
        this.tasks = tasks;
        this.steps = steps;
        this.phrases = phrases;
        this.timeline = timeline;
    }

    void lay() {
        scenario.mendings().forEach(this::lay);
    }

    private void lay(Mending each) {
        var made = scenario.day(each.made());
        timeline.at(library.at(made, MORNING), () -> begin(each, made));
    }

    private void begin(Mending each, LocalDate made) {
        var article = article(each);
        library.begin(article, made);
        var words = each.topic().typedIn(each.language()).getFirst();
        var topic = steps.topic(each.language(), words, made);
        var writer = library.writer(article.id());
        var task =
                tasks.raise(
                                new NewTask(
                                        kind(each),
                                        TaskSubject.topic(topic),
                                        each.language(),
                                        words,
                                        null),
                                writer,
                                crew.manager())
                        .number();
        steps.add(
                new PastStep(
                        task, each.language(), words, step(each), made, library.id(article.id())));
        goOn(each, article, task, writer);
    }

    private void goOn(Mending each, ShopArticle article, long task, Account writer) {
        var id = article.id();
        var live = scenario.day(each.live());
        switch (each.turn()) {
            case BETTER, SAME, WORSE, EARLY -> {
                library.publish(id, each.language(), text(each, article), live);
                alsoIn(each, article, live);
                end(task, TaskEnd.DONE, phrases.live(each.language()), live.plusDays(1), writer);
            }
            case IN_WORK -> draft(each, article);
            case IN_REVIEW -> {
                draft(each, article);
                library.handIn(id, each.language(), scenario.day(each.made() + 6));
            }
            case DECLINED ->
                    end(task, TaskEnd.DECLINED, phrases.declined(each.language()), live, writer);
        }
    }

    private void draft(Mending each, ShopArticle article) {
        library.draft(
                article.id(), each.language(), text(each, article), scenario.day(each.made() + 4));
    }

    /** What was written with it in the other language. */
    private void alsoIn(Mending each, ShopArticle article, LocalDate live) {
        article.texts()
                .forEach(
                        (language, text) -> {
                            if (article.late().contains(language)
                                    && !language.equals(each.language())) {
                                library.publish(article.id(), language, text, live.plusDays(1));
                            }
                        });
    }

    private void end(long task, TaskEnd how, String words, LocalDate day, Account by) {
        timeline.at(library.at(day, MORNING), () -> tasks.end(task, how, words, by));
    }

    private ShopArticle article(Mending each) {
        return scenario.shop().articles().stream()
                .filter(article -> article.id().equals(each.topic().article()))
                .findFirst()
                .orElseThrow();
    }

    private static ShopText text(Mending each, ShopArticle article) {
        return Objects.requireNonNull(article.texts().get(each.language()));
    }

    private static TaskKind kind(Mending each) {
        return TaskKind.valueOf(each.kind().name());
    }

    private static GapStep step(Mending each) {
        return GapStep.valueOf(each.kind().name());
    }
}
