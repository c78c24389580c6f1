package org.dalil.insight.gap;

import org.dalil.insight.daily.FailedAttempt;

import java.util.Optional;
import java.util.function.BiFunction;

/** The rows of the table in the manual; their order is what comes before what. */
enum CauseRule {
    /** Somebody had it open, and it did not answer. */
    OPENED(Cause.NOT_HELPFUL, (failure, _) -> Optional.ofNullable(failure.article())),
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

    /** Empty where the row does not hold. */
    Optional<Because> because(FailedAttempt failure, Answers answers) {
        return article.apply(failure, answers).map(id -> new Because(cause, id));
    }
}
