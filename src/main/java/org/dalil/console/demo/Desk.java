package org.dalil.console.demo;

import org.dalil.account.Account;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.LinkKind;
import org.dalil.cases.NewCase;
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.console.demo.shop.crowd.Phrases;
import org.dalil.console.demo.shop.crowd.Question;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Where questions come in, are answered after some days, and are closed. */
final class Desk {
    private static final Actor CUSTOMER = new Actor(null, "customer");
    private static final String MAIL = "mail";

    private final Cases cases;
    private final Outcomes outcomes;
    private final Library library;
    private final Crew crew;
    private final Phrases phrases;
    private final Timeline timeline;
    private int opened;

    Desk(
            Cases cases,
            Outcomes outcomes,
            Library library,
            Crew crew,
            Phrases phrases,
            Timeline timeline) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.library = library;
        this.crew = crew;
        this.phrases = phrases;
        this.timeline = timeline;
    }

    /** From the portal's form; at the time the clock has. */
    long open(Question asked, String token, Instant now) {
        return opened(asked, cases.open(wanted(asked), token, CUSTOMER).standing().number(), now);
    }

    /** By mail, from somebody who was not on the portal. */
    void take(Question asked, Instant now) {
        var letter = wanted(asked).from(MAIL, "N-%05d".formatted(opened + 1));
        opened(asked, cases.open(letter, CUSTOMER).standing().number(), now);
    }

    String freshToken() {
        return cases.freshToken();
    }

    int size() {
        return opened;
    }

    private NewCase wanted(Question asked) {
        return NewCase.of(asked.subject(), asked.words(), asked.language())
                .by(new Customer(asked.name(), asked.email(), ""))
                .about(asked.product())
                .after(asked.searches(), article(asked.cameFrom()));
    }

    private long opened(Question asked, long id, Instant now) {
        var agent = crew.agent(opened++);
        var done = now.plus(asked.after());
        timeline.at(now.plus(asked.after().dividedBy(5)), () -> assign(id, agent));
        timeline.at(done.minusSeconds(600), () -> reply(id, asked, agent));
        timeline.at(done, () -> end(id, asked, agent));
        return id;
    }

    private void assign(long id, Account agent) {
        cases.assign(id, agent, null, Crew.actor(agent));
    }

    private void reply(long id, Question asked, Account agent) {
        var answers = answers(asked);
        var words =
                answers == null
                        ? phrases.done(asked.language(), asked.name())
                        : phrases.found(
                                asked.language(),
                                asked.name(),
                                library.title(asked.answers(), asked.language()),
                                answers);
        cases.reply(id, words, null, Crew.actor(agent));
    }

    private void end(long id, Question asked, Account agent) {
        var answers = answers(asked);
        var ending =
                switch (asked.ending()) {
                    case RESOLVED_BY ->
                            answers == null
                                    ? new Ending.OneOff()
                                    : new Ending.Linked(LinkKind.RESOLVED_BY, answers);
                    case ONE_OFF -> new Ending.OneOff();
                    case NO_VALUE -> new Ending.NoValue();
                    case PRIVATE -> new Ending.Private();
                };
        outcomes.end(id, ending, null, Crew.actor(agent));
    }

    /** Where it was resolved by what is written by then. */
    private @Nullable Long answers(Question asked) {
        return asked.ending() == Question.Ending.RESOLVED_BY ? article(asked.answers()) : null;
    }

    private @Nullable Long article(@Nullable String named) {
        return named == null ? null : library.known(named);
    }
}
