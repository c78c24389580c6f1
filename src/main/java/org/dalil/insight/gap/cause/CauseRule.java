package org.dalil.insight.gap.cause;

import org.dalil.insight.daily.FailedAttempt;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.BiFunction;

/** The rows of the table in the manual; their order is what comes before what. */
enum CauseRule {
    /** It was open to the end. Where it was left and searched again, the last search decides. */
    OPENED(Cause.NOT_HELPFUL, (failure, _) -> openToTheEnd(failure)),
    SHOWN(
            Cause.NOT_OPENED,
            (failure, answers) -> answers.live(failure.shown()::contains).map(Blamed::of)),
    LIVE(Cause.NOT_FOUND, (_, answers) -> answers.live(_ -> true).map(Blamed::of)),
    WAITING(Cause.WAITING, (_, answers) -> answers.waiting().map(Blamed::of)),
    LIVE_ELSEWHERE(Cause.OTHER_LANGUAGE, (_, answers) -> answers.liveElsewhere().map(Blamed::of)),
    WAITING_ELSEWHERE(Cause.WAITING, (_, answers) -> answers.waitingElsewhere().map(Blamed::of));

    private final Cause cause;
    private final BiFunction<FailedAttempt, Answers, Optional<Blamed>> blamed;

    CauseRule(Cause cause, BiFunction<FailedAttempt, Answers, Optional<Blamed>> blamed) {
        this.cause = cause;
        this.blamed = blamed;
    }

    /** A text, and its language where that is known. */
    private record Blamed(long article, @Nullable Language language) {

        static Blamed of(Answer text) {
            return new Blamed(text.article(), text.language());
        }
    }

    private static Optional<Blamed> openToTheEnd(FailedAttempt failure) {
        return switch (failure.outcome()) {
            case UNHELPFUL, CASE ->
                    Optional.ofNullable(failure.article())
                            .map(article -> new Blamed(article, null));
            case NO_MATCH, NO_CLICK, HELPED, READ, UNCLEAR -> Optional.empty();
        };
    }

    /** Empty where the row does not hold. */
    Optional<Because> because(FailedAttempt failure, Answers answers) {
        return blamed.apply(failure, answers)
                .map(
                        each ->
                                new Because(
                                        cause,
                                        each.article(),
                                        failure.language(),
                                        each.language()));
    }
}
