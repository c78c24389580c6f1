package org.dalil.insight.gap.count;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;

import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.FailedAttempt;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.gap.GapSums;
import org.dalil.insight.gap.GapWriter;
import org.dalil.insight.gap.cause.Answers;
import org.dalil.insight.gap.cause.Because;
import org.dalil.insight.gap.cause.CauseRules;
import org.dalil.insight.gap.fact.AnswerSearch;
import org.dalil.insight.gap.fact.ClosedFacts;
import org.dalil.insight.gap.fact.ClosedReading;
import org.dalil.insight.gap.fact.GapMarks;
import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the gaps of 28 days: of all languages together, and of each. */
@Singleton
class GapCount {
    /** Why they fail is asked of so many, the largest: each may ask the index several times. */
    static final int MOST_CAUSES = 300;

    /** More topics than any portal has. */
    private static final int MOST = 200_000;

    /** Before it, what answered is too long ago to prove anything. */
    private static final int PROOF_DAYS = 90;

    private final TopicDays days;
    private final ClosedReading cases;
    private final AnswerSearch answers;
    private final GapMarks marks;
    private final GapWriter writer;
    private final Settings settings;

    GapCount(
            TopicDays days,
            ClosedReading cases,
            AnswerSearch answers,
            GapMarks marks,
            GapWriter writer,
            Settings settings) {
        this.days = days;
        this.cases = cases;
        this.answers = answers;
        this.marks = marks;
        this.writer = writer;
        this.settings = settings;
    }

    void until(LocalDate day) {
        var begun = writer.now();
        var period = Period.weeks4(day);
        var since = day.minusDays(PROOF_DAYS - 1L);
        var closed = cases.read(since, period);
        var all = GapSums.of(days.sums(period, null, MOST), closed, null);
        var causes = new HashMap<Long, Map<Language, List<Because>>>();
        all.largest(MOST_CAUSES)
                .forEach(topic -> causes.put(topic, causes(topic, period, closed, since)));
        var rows = new ArrayList<>(all.rows(day, causes));
        for (var language : settings.portal().languages()) {
            rows.addAll(
                    GapSums.of(days.sums(period, language, MOST), closed, language)
                            .rows(day, causes));
        }
        writer.keep(day, begun, rows, marks.of(closed, since));
    }

    private Map<Language, List<Because>> causes(
            long topic, Period period, ClosedFacts closed, LocalDate since) {
        var failures = new ArrayList<>(closed.unanswered(topic));
        try (var attempts = days.failures(topic, period, null)) {
            attempts.forEach(failures::add);
        }
        var known = new HashMap<Language, Answers>();
        return failures.stream()
                .collect(
                        groupingBy(
                                FailedAttempt::language,
                                mapping(
                                        failure ->
                                                CauseRules.because(
                                                        failure,
                                                        known.computeIfAbsent(
                                                                failure.language(),
                                                                spoken ->
                                                                        answers.of(
                                                                                topic,
                                                                                spoken,
                                                                                closed.solving(
                                                                                        topic),
                                                                                since))),
                                        toList())));
    }
}
