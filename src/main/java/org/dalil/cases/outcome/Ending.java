package org.dalil.cases.outcome;

import org.dalil.cases.CaseState;
import org.dalil.cases.LinkKind;
import org.dalil.cases.Outcome;
import org.dalil.cases.SupportCase;

import java.util.Objects;

/** What is said when a case is closed, or later. */
public sealed interface Ending {
    /** This article is the answer, was written from the case, or has to do with it. */
    record Linked(LinkKind kind, long article) implements Ending {}

    /** What fixed it, in a line; it becomes a report to finish later. */
    record Fixed(String line) implements Ending {}

    record OneOff() implements Ending {}

    record NoValue() implements Ending {}

    record Private() implements Ending {}

    /** Closed now; how it was solved is said later. */
    record PutOff() implements Ending {}

    /** Whether a case stands as this ending would leave it. */
    default boolean isThatOf(SupportCase now) {
        return switch (this) {
            case PutOff() -> now.state() == CaseState.OWING;
            case OneOff() -> now.outcome() == Outcome.ONE_OFF;
            case NoValue() -> now.outcome() == Outcome.NO_VALUE;
            case Private() -> now.outcome() == Outcome.PRIVATE;
            case Linked(var kind, var article) ->
                    now.outcome() == kind.outcome()
                            && Objects.equals(now.outcomeArticleId(), article);
            case Fixed(var line) ->
                    now.outcome() == Outcome.CREATED_FROM && now.resolution().equals(line.strip());
        };
    }
}
