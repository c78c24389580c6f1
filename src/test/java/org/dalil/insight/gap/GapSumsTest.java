package org.dalil.insight.gap;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.daily.FailedAttempt;
import org.dalil.insight.daily.TopicSum;
import org.dalil.insight.gap.cause.Because;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.fact.ClosedFacts;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class GapSumsTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 5, 31); // a Sunday

    @Test
    void weighVisitorsAndCasesTogether() {
        var closed = closed(7, Language.ENGLISH, Language.ARABIC, Language.ARABIC);
        var sums = sums(closed, null, sum(5, 20, 4), sum(6, 30, 4), sum(7, 10, 2), sum(8, 9, 0));

        assertThat(sums.largest(9)).containsExactly(7L, 6L, 5L); // 5, 4 of 30, 4 of 20
        assertThat(sums.largest(1)).containsExactly(7L);
        assertThat(row(sums, 7).weight()).isEqualTo(5);
        assertThat(row(sums, 7).cases()).isEqualTo(3);
        assertThat(row(sums, 8).weight()).isZero();
    }

    @Test
    void countCasesInTheirOwnLanguage() {
        var closed = closed(7, Language.ENGLISH, Language.ARABIC, Language.ARABIC);

        assertThat(row(sums(closed, Language.ARABIC), 7).cases()).isEqualTo(2);
        assertThat(row(sums(closed, Language.ENGLISH, sum(7, 1, 1)), 7).weight()).isEqualTo(2);
        assertThat(sums(closed, new Language("fr")).rows(UNTIL, Map.of())).isEmpty();
    }

    @Test
    void splitCausesByLanguageAndTogether() {
        var causes =
                Map.of(
                        7L,
                        Map.of(
                                Language.ARABIC,
                                        List.of(
                                                new Because(
                                                        Cause.NO_ARTICLE,
                                                        null,
                                                        Language.ARABIC,
                                                        Language.ENGLISH)),
                                Language.ENGLISH,
                                        List.of(
                                                new Because(
                                                        Cause.NOT_FOUND,
                                                        3L,
                                                        Language.ARABIC,
                                                        Language.ENGLISH),
                                                new Because(
                                                        Cause.NOT_FOUND,
                                                        3L,
                                                        Language.ARABIC,
                                                        Language.ENGLISH))));
        var closed = closed(7);

        assertThat(rows(closed, null, causes).mainCause()).isEqualTo(Cause.NOT_FOUND);
        assertThat(rows(closed, null, causes).causes()).hasSize(2);
        assertThat(rows(closed, Language.ARABIC, causes).causes())
                .isEqualTo(Map.of(Cause.NO_ARTICLE, 1));
        assertThat(rows(closed, Language.ARABIC, Map.of()).mainCause()).isNull();
    }

    @Test
    void goOnceTheirWeekIsOver() {
        var days = IntStream.range(0, 300).mapToObj(UNTIL::minusDays).toList();

        var ends =
                days.stream()
                        .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                        .collect(Collectors.toSet());
        var over = GapWriter.over(days, ends);

        var kept = new ArrayList<>(days);
        kept.removeAll(over);
        assertThat(kept)
                .hasSize(27)
                .allMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .contains(UNTIL, UNTIL.minusWeeks(26));
        assertThat(GapWriter.over(List.of(UNTIL), Set.of())).isEmpty();
        assertThat(GapWriter.over(List.of(), Set.of())).isEmpty();
    }

    private static GapRow rows(
            ClosedFacts closed,
            @Nullable Language language,
            Map<Long, Map<Language, List<Because>>> causes) {
        return sums(closed, language, sum(7, 10, 2)).rows(UNTIL, causes).getFirst();
    }

    private static GapSums sums(
            ClosedFacts closed, @Nullable Language language, TopicSum... attempts) {
        return GapSums.of(List.of(attempts), closed, language);
    }

    private static GapRow row(GapSums sums, long topic) {
        return sums.rows(UNTIL, Map.of()).stream()
                .filter(each -> each.topicId() == topic)
                .findFirst()
                .orElseThrow();
    }

    private static TopicSum sum(long topic, int attempts, int visitors) {
        return new TopicSum(
                topic, attempts, visitors, visitors, Map.of(Outcome.NO_MATCH, visitors));
    }

    private static ClosedFacts closed(long topic, Language... languages) {
        var facts = ClosedFacts.empty();
        var cases = new ArrayList<FailedAttempt>();
        for (var language : languages) {
            cases.add(
                    new FailedAttempt(
                            UNTIL, topic, language, Outcome.CASE, null, null, List.of(), 1L));
        }
        facts.unanswered().put(topic, cases);
        return facts;
    }
}
