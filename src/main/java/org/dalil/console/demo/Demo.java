package org.dalil.console.demo;

import io.micronaut.context.annotation.Requires;

import jakarta.inject.Singleton;

import org.dalil.account.Accounts;
import org.dalil.cases.Cases;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.console.demo.shop.book.ShopBook;
import org.dalil.console.demo.shop.crowd.Crowd;
import org.dalil.console.demo.shop.crowd.Phrases;
import org.dalil.console.demo.shop.plan.Scenario;
import org.dalil.feedback.PastVotes;
import org.dalil.insight.event.EventDays;
import org.dalil.insight.step.PastSteps;
import org.dalil.reading.Readings;
import org.dalil.task.Tasks;

import java.time.Instant;
import java.util.function.IntConsumer;

/** The door: fills a base that is empty with the days of a shop. */
@Singleton
@Requires(env = Demo.ENVIRONMENT)
public class Demo {
    /** Of a context in which the clock is ours. */
    public static final String ENVIRONMENT = "demo";

    private final EmptyBase base;
    private final Writing writing;
    private final SpecialMarks marks;
    private final Accounts accounts;
    private final Cases cases;
    private final Outcomes outcomes;
    private final Tasks tasks;
    private final PastSteps steps;
    private final PastVotes votes;
    private final Readings readings;
    private final EventDays days;
    private final DemoClock clock;

    Demo(
            EmptyBase base,
            Writing writing,
            SpecialMarks marks,
            Accounts accounts,
            Cases cases,
            Outcomes outcomes,
            Tasks tasks,
            PastSteps steps,
            PastVotes votes,
            Readings readings,
            EventDays days,
            DemoClock clock) {
        this.base = base;
        this.writing = writing;
        this.marks = marks;
        this.accounts = accounts;
        this.cases = cases;
        this.outcomes = outcomes;
        this.tasks = tasks;
        this.steps = steps;
        this.votes = votes;
        this.readings = readings;
        this.days = days;
        this.clock = clock;
    }

    /**
     * @param done told after each day of the shop, from one on
     * @throws NotEmpty where somebody works with the base already
     */
    public DemoReport fill(DemoWish wish, IntConsumer done) {
        base.require();
        var began = clock.instant();
        var scenario =
                Scenario.of(ShopBook.read(), wish.first(), wish.days(), wish.zone(), wish.seed());
        var timeline = new Timeline(clock);
        timeline.runUntil(Library.begins(scenario));
        var crew = new Crew(accounts);
        var library = new Library(scenario, writing, crew, timeline);
        library.lay();
        var phrases = new Phrases();
        new Doings(scenario, library, crew, tasks, steps, phrases, timeline).lay();
        var desk = new Desk(cases, outcomes, library, crew, phrases, timeline);
        var traffic = new Traffic(scenario, new Crowd(scenario, phrases), library, desk, timeline);
        var events = 0L;
        var voted = 0;
        for (var number = 0; number < wish.days(); number++) {
            var noted = traffic.run(number);
            events += noted.events().size();
            voted += noted.votes().size();
            note(noted);
            done.accept(number + 1);
        }
        marks.mark(scenario, crew.manager());
        timeline.runUntil(later(began, clock.instant()));
        return new DemoReport(scenario, crew.logins(), library.size(), desk.size(), voted, events);
    }

    private void note(Traffic.Noted noted) {
        days.add(noted.events());
        votes.add(noted.votes());
        noted.reads().forEach(readings::count);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
