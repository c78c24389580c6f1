package org.dalil.insight.gap.cause;

import org.dalil.insight.daily.FailedAttempt;

import java.util.Optional;
import java.util.function.BiFunction;

/** The rows of the table in the manual; their order is what comes before what. */
enum CauseRule {
    /** It was open to the end. Where it was left and searched again, the last search decides. */
    OPENED(Cause.NOT_HELPFUL, (failure, _) -> openToTheEnd(failure)),
    SHOWN(Cause.NOT_OPENED, (failure, answers) -> answers.live(failure.shown()::contains)),
    LIVE(Cause.NOT_FOUND, (_, answers) -> answers.live(_ -> true)),
    WAITING(Cause.WAITING, (_, answers) -> answers.waiting()),
    LIVE_ELSEWHERE(Cause.OTHER_LANGUAGE, (_, answers) -> answers.liveElsewhere()),
    WAITING_ELSEWHERE(Cause.WAITING, (_, answers) -> answers.waitingElsewhere());

    private final Cause cause;
    private final BiFunction<FailedAttempt, Answers, Optional<Long>> article;

    CauseRule(Cause cause, BiFunction<FailedAttempt, Answers, Optional<Long>> article) {
        this.cause = cause;
        this.article = article;
    }

    private static Optional<Long> openToTheEnd(FailedAttempt failure) {
        return switch (failure.outcome()) {
            case UNHELPFUL, CASE -> Optional.ofNullable(failure.article());
            case NO_MATCH, NO_CLICK, HELPED, READ, UNCLEAR -> Optional.empty();
        };
    }

    /** Empty where the row does not hold. */
    Optional<Because> because(FailedAttempt failure, Answers answers) {
        return article.apply(failure, answers).map(id -> new Because(cause, id));
    }
}
