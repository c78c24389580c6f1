package org.dalil.insight.gap.fact;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;

import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.FailedAttempt;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.gap.cause.Answers;
import org.dalil.insight.gap.cause.Because;
import org.dalil.insight.gap.cause.CauseRules;
import org.dalil.text.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Why a topic's attempts and cases failed, each by itself, as things stand now. */
@Singleton
public class CauseReading {
    /** Before it, what answered is too long ago to prove anything. */
    private static final int PROOF_DAYS = 90;

    private final TopicDays days;
    private final AnswerSearch answers;

    CauseReading(TopicDays days, AnswerSearch answers) {
        this.days = days;
        this.answers = answers;
    }

    /** From when on it counts what answered, for failures of these days. */
    public static LocalDate since(Period period) {
        var since = period.to().minusDays(PROOF_DAYS - 1L);
        return since.isBefore(period.from()) ? since : period.from();
    }

    /** What is known of one topic; each language is asked for once. */
    public Reasons of(long topic, ClosedFacts closed, Period period) {
        var since = period.to().minusDays(PROOF_DAYS - 1L);
        return new Reasons(topic, closed, since);
    }

    /** Of all that failed, by the language of who did. */
    public Map<Language, List<Because>> all(long topic, ClosedFacts closed, Period period) {
        var failures = new ArrayList<>(closed.unanswered(topic));
        try (var attempts = days.failures(topic, period, null)) {
            attempts.forEach(failures::add);
        }
        var reasons = of(topic, closed, period);
        return failures.stream().map(reasons::of).collect(groupingBy(Because::spoken));
    }

    /** Tells of each failure of a topic why. */
    public final class Reasons {
        private final Map<Language, Answers> known = new HashMap<>();
        private final long topic;
        private final ClosedFacts closed;
        private final LocalDate since;

        private Reasons(long topic, ClosedFacts closed, LocalDate since) {
            this.topic = topic;
            this.closed = closed;
            this.since = since;
        }

        public Because of(FailedAttempt failure) {
            return CauseRules.because(
                    failure,
                    known.computeIfAbsent(
                            failure.language(),
                            spoken -> answers.of(topic, spoken, closed.solving(topic), since)));
        }
    }
}
