package org.dalil.insight.attempt.rule;

import static org.dalil.insight.attempt.Outcome.CASE;
import static org.dalil.insight.attempt.Outcome.HELPED;
import static org.dalil.insight.attempt.Outcome.NO_CLICK;
import static org.dalil.insight.attempt.Outcome.NO_MATCH;
import static org.dalil.insight.attempt.Outcome.READ;
import static org.dalil.insight.attempt.Outcome.UNCLEAR;
import static org.dalil.insight.attempt.Outcome.UNHELPFUL;

import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.attempt.rule.Step.Open;
import org.dalil.insight.attempt.rule.Step.Search;
import org.dalil.insight.attempt.rule.Step.Sent;
import org.dalil.insight.attempt.rule.Step.Vote;

import java.util.function.Predicate;

/** The rows of the table of outcomes, as the manual prints it: the first one that holds decides. */
enum OutcomeRule {
    SENT(CASE, evidence -> evidence.has(Sent.class::isInstance)),
    SAID_YES(HELPED, evidence -> evidence.lastVote().filter(Vote::yes).isPresent()),
    SAID_NO(
            UNHELPFUL,
            evidence ->
                    evidence.lastVote().filter(vote -> !vote.yes()).isPresent()
                            && evidence.afterNo().isEmpty()),
    STAYED(READ, evidence -> evidence.lastPart().has(step -> step instanceof Open o && o.isRead())),
    FOUND_NOTHING(
            NO_MATCH,
            evidence ->
                    openedNothing(evidence.lastPart())
                            && !evidence.lastPart().has(OutcomeRule::isStrong)),
    OPENED_NOTHING(
            NO_CLICK,
            evidence -> openedNothing(evidence.lastPart()) && evidence.lastPart().wasAskedAnew()),
    ALL_ELSE(UNCLEAR, _ -> true);

    private final Outcome outcome;
    private final Predicate<Evidence> condition;

    OutcomeRule(Outcome outcome, Predicate<Evidence> condition) {
        this.outcome = outcome;
        this.condition = condition;
    }

    Outcome outcome() {
        return outcome;
    }

    boolean holds(Evidence evidence) {
        return condition.test(evidence);
    }

    private static boolean openedNothing(Evidence part) {
        return part.has(Search.class::isInstance) && !part.hasOpenings();
    }

    private static boolean isStrong(Step step) {
        return step instanceof Search search && search.strong();
    }
}
