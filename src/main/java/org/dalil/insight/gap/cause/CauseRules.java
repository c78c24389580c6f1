package org.dalil.insight.gap.cause;

import org.dalil.insight.daily.FailedAttempt;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why an attempt failed: the first row that holds says it, and where none does nothing is written.
 * A case that no article answered is judged as an attempt that was shown nothing.
 */
public final class CauseRules {
    private CauseRules() {}

    public static Cause of(FailedAttempt failure, Answers answers) {
        return because(failure, answers).cause();
    }

    /** The same, with the article it speaks of. */
    public static Because because(FailedAttempt failure, Answers answers) {
        return Arrays.stream(CauseRule.values())
                .map(rule -> rule.because(failure, answers))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Because(Cause.NO_ARTICLE, null, failure.language(), null));
    }
}
