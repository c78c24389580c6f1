package org.dalil.insight.gap;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.insight.calendar.Weeks;
import org.dalil.insight.gap.fact.TopicMark;
import org.dalil.insight.gap.fact.TopicMarks;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Keeps the gaps of some 28 days in the place of what was there, and lets old ones go. */
@Singleton
public class GapWriter {
    /** Half a year of week's pages; what is older is told by the day alone. */
    static final int WEEKS = 26;

    private static final int AT_ONCE = 500;

    private final GapRepository repository;
    private final TopicMarks topicMarks;
    private final Transactions transactions;
    private final Weeks weeks;
    private final Clock clock;

    GapWriter(
            GapRepository repository,
            TopicMarks topicMarks,
            Transactions transactions,
            Weeks weeks,
            Clock clock) {
        this.repository = repository;
        this.topicMarks = topicMarks;
        this.transactions = transactions;
        this.weeks = weeks;
        this.clock = clock;
    }

    public void keep(LocalDate until, List<GapRow> rows, List<TopicMark> marks) {
        transactions.write(
                () -> {
                    forget(until);
                    for (var at = 0; at < rows.size(); at += AT_ONCE) {
                        repository.add(rows.subList(at, Math.min(rows.size(), at + AT_ONCE)));
                    }
                    repository.addRun(until, clock.instant());
                    topicMarks.keep(marks);
                    over(repository.runs(), weeks.first()).forEach(this::forget);
                });
    }

    /** The day's attempts were computed, and after its gaps were; or there were none. */
    public boolean isDue(LocalDate day) {
        var counted = repository.computedAt(day);
        var computed = repository.dayComputedAt(day);
        if (counted.isEmpty()) {
            return computed.isPresent() || repository.known(day) == 0;
        }
        return computed.filter(at -> at.isAfter(counted.get())).isPresent();
    }

    private void forget(LocalDate until) {
        repository.forget(until);
        repository.forgetRun(until);
    }

    /** All but the newest, and but the ends of weeks that are not too long ago. */
    static List<LocalDate> over(List<LocalDate> runs, DayOfWeek first) {
        var newest = runs.stream().max(LocalDate::compareTo);
        return runs.stream()
                .filter(run -> !run.equals(newest.get()))
                .filter(
                        run ->
                                run.plusDays(1).getDayOfWeek() != first
                                        || run.isBefore(newest.get().minusWeeks(WEEKS)))
                .toList();
    }
}
