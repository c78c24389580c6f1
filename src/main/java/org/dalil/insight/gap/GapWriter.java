package org.dalil.insight.gap;

import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.dalil.insight.calendar.Weeks;
import org.dalil.insight.gap.mark.TopicMark;
import org.dalil.insight.gap.mark.TopicMarks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the gaps of some 28 days in the place of what was there, and lets old ones go. */
@Singleton
public class GapWriter {
    /** Half a year of week's pages; what is older is told by the day alone. */
    static final int WEEKS = 26;

    /** What was joined in the moment before counting began may not have been seen by it. */
    private static final Duration SEEN = Duration.ofMinutes(1);

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

    /** To be asked before anything is counted: what changes from then on is not in it for sure. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * @param begun when counting them began
     */
    public void keep(LocalDate until, Instant begun, List<GapRow> rows, List<TopicMark> marks) {
        transactions.write(
                () -> {
                    var due = repository.dueAt().orElse(null);
                    forget(until);
                    for (var at = 0; at < rows.size(); at += AT_ONCE) {
                        repository.add(rows.subList(at, Math.min(rows.size(), at + AT_ONCE)));
                    }
                    var isWeek = until.plusDays(1).getDayOfWeek() == weeks.first();
                    var more = repository.visitorsDue() > 0 ? clock.instant() : due;
                    repository.addRun(until, begun, isWeek, more);
                    var runs = repository.runs();
                    if (runs.getFirst().equals(until)) {
                        topicMarks.keep(marks);
                    }
                    over(runs, Set.copyOf(repository.keptRuns())).forEach(this::forget);
                });
    }

    /**
     * The day's attempts were computed, and after its gaps were; or there were none; or topics were
     * joined or split since.
     */
    public boolean isDue(LocalDate day) {
        var counted = repository.computedAt(day);
        var computed = repository.dayComputedAt(day);
        if (counted.isEmpty()) {
            return computed.isPresent() || repository.known(day) == 0;
        }
        return computed.filter(at -> at.isAfter(counted.get())).isPresent()
                || isAfter(repository.dueAt(), counted);
    }

    /** A week whose last day nobody was there to count: its attempts are known, its gaps not. */
    public Optional<LocalDate> missedWeek(LocalDate yesterday) {
        var last = weeks.beginning(yesterday).minusDays(1);
        return repository.computedAt(last).isEmpty() && repository.dayComputedAt(last).isPresent()
                ? Optional.of(last)
                : Optional.empty();
    }

    /** Whether topics were joined or split since figures were counted, or while they were. */
    static boolean isAfter(Optional<Instant> joined, Optional<Instant> counted) {
        return joined.isPresent()
                && counted.filter(at -> joined.get().plus(SEEN).isAfter(at)).isPresent();
    }

    private void forget(LocalDate until) {
        repository.forget(until);
        repository.forgetRun(until);
    }

    /** All but the newest, and but the ends of weeks that are not too long ago. */
    static List<LocalDate> over(List<LocalDate> runs, Set<LocalDate> kept) {
        var newest = runs.stream().max(LocalDate::compareTo);
        return runs.stream()
                .filter(run -> !run.equals(newest.get()))
                .filter(run -> !kept.contains(run) || run.isBefore(newest.get().minusWeeks(WEEKS)))
                .toList();
    }
}
