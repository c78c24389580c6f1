package org.dalil.insight.gap;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.gap.fact.CauseReading;
import org.dalil.insight.gap.fact.ClosedReading;
import org.dalil.statistics.Pareto;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * Gaps of days that are not kept as gaps: added up while somebody waits. Why they fail is asked of
 * the largest alone, and of a topic whose page is looked at.
 */
@Singleton
class FreePeriods {
    private static final int MOST = 200_000;

    /** Each asks the index several times. */
    private static final int MOST_CAUSES = 10;

    private final TopicDays days;
    private final ClosedReading cases;
    private final CauseReading causes;
    private final TopicChoice choice;
    private final GapLabels labels;

    FreePeriods(
            TopicDays days,
            ClosedReading cases,
            CauseReading causes,
            TopicChoice choice,
            GapLabels labels) {
        this.days = days;
        this.cases = cases;
        this.causes = causes;
        this.choice = choice;
        this.labels = labels;
    }

    Week week(GapFilter filter, int most, Language viewer, Account who) {
        var asked = choice.asked(filter);
        var listed = choice.listed(filter);
        var period = filter.period();
        var closed = cases.read(CauseReading.since(period), period);
        var sums =
                GapSums.of(days.sums(period, filter.language(), MOST), closed, filter.language());
        var all =
                sums.rows(period.to(), Map.of()).stream().filter(row -> row.weight() > 0).toList();
        var rows = all.stream().filter(row -> asked.test(row.topicId())).toList();
        var told =
                rows.stream()
                        .filter(row -> !isRare(row) && listed.test(row.topicId()))
                        .sorted(
                                Comparator.comparingInt(GapRow::weight)
                                        .thenComparingInt(GapRow::attempts)
                                        .reversed()
                                        .thenComparing(GapRow::topicId))
                        .toList();
        var first = new ArrayList<>(told.subList(0, Math.min(most, told.size())));
        for (var at = 0; at < Math.min(MOST_CAUSES, first.size()); at++) {
            var topic = first.get(at).topicId();
            first.set(at, sums.row(period.to(), topic, causes.all(topic, closed, period)));
        }
        return new Week.Ranked(
                labels.of(first, period, viewer, who),
                new Pareto(told.stream().map(GapRow::weight).toList()),
                totals(rows, told.size()),
                Week.Unplaced.of(filter, other -> weight(all, choice.asked(other))),
                null);
    }

    GapRow row(long topic, GapFilter filter) {
        var period = filter.period();
        var closed = cases.read(topic, CauseReading.since(period), period);
        var sums =
                days.sums(period, filter.language(), MOST).stream()
                        .filter(sum -> sum.topic() == topic)
                        .toList();
        return GapSums.of(sums, closed, filter.language())
                .row(period.to(), topic, causes.all(topic, closed, period));
    }

    private static int weight(List<GapRow> rows, LongPredicate asked) {
        return rows.stream()
                .filter(row -> asked.test(row.topicId()))
                .mapToInt(GapRow::weight)
                .sum();
    }

    private static Totals totals(List<GapRow> rows, int told) {
        var rare = (int) rows.stream().filter(FreePeriods::isRare).count();
        return new Totals(
                rows.size(),
                rows.stream().mapToInt(GapRow::attempts).sum(),
                rows.stream().mapToInt(GapRow::failed).sum(),
                rows.stream().mapToInt(GapRow::cases).sum(),
                rare,
                rows.size() - rare - told);
    }

    private static boolean isRare(GapRow row) {
        return row.weight() < Gap.RARE;
    }
}
