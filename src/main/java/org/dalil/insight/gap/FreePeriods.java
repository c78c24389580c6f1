package org.dalil.insight.gap;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.gap.fact.ClosedReading;
import org.dalil.statistics.Pareto;
import org.dalil.text.Language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Gaps of days that are not kept as gaps: added up while somebody waits, without causes. */
@Singleton
class FreePeriods {
    private static final int MOST = 200_000;

    private final TopicDays days;
    private final ClosedReading cases;
    private final TopicChoice choice;
    private final GapLabels labels;

    FreePeriods(TopicDays days, ClosedReading cases, TopicChoice choice, GapLabels labels) {
        this.days = days;
        this.cases = cases;
        this.choice = choice;
        this.labels = labels;
    }

    Week week(GapFilter filter, Language viewer, Account who) {
        var asked = choice.asked(filter);
        var listed = choice.listed(filter);
        var rows =
                rows(filter).stream()
                        .filter(row -> row.weight() > 0 && asked.test(row.topicId()))
                        .toList();
        var told =
                rows.stream()
                        .filter(row -> !isRare(row) && listed.test(row.topicId()))
                        .sorted(
                                Comparator.comparingInt(GapRow::weight)
                                        .thenComparingInt(GapRow::attempts)
                                        .reversed()
                                        .thenComparing(GapRow::topicId))
                        .toList();
        return new Week.Ranked(
                labels.of(told.stream().limit(Gaps.MOST).toList(), filter.period(), viewer, who),
                new Pareto(told.stream().map(GapRow::weight).toList()),
                totals(rows, told.size()),
                null);
    }

    GapRow row(long topic, GapFilter filter) {
        return rows(filter).stream()
                .filter(row -> row.topicId() == topic)
                .findFirst()
                .orElseGet(() -> GapRow.nothing(topic, filter));
    }

    private List<GapRow> rows(GapFilter filter) {
        var period = filter.period();
        return GapSums.of(
                        days.sums(period, filter.language(), MOST),
                        cases.read(period.from(), period),
                        filter.language())
                .rows(period.to(), Map.of());
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
