package org.dalil.insight.gap;

import jakarta.inject.Singleton;

import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.settings.Settings;
import org.dalil.statistics.Share;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The door to which days are known, and how well. */
@Singleton
public class GapDays {
    private final GapRepository repository;
    private final TopicDays days;
    private final Settings settings;
    private final Clock clock;

    GapDays(GapRepository repository, TopicDays days, Settings settings, Clock clock) {
        this.repository = repository;
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    /** The last days whose gaps are known, as the week's page begins with. */
    public Period latest() {
        return Period.weeks4(
                repository.runs().stream().findFirst().orElseGet(() -> today().minusDays(1)));
    }

    /** Last days of the 28 that are kept, the latest first: for who looks at an earlier week. */
    public List<LocalDate> weeks() {
        return repository.runs();
    }

    /** The first day that was counted; nothing where none was. */
    public Optional<LocalDate> began() {
        return repository.began();
    }

    /** Keys of these days that were left out, for they behaved as no person does. */
    public long machines(Period period) {
        return repository.machines(period.from(), period.to());
    }

    /** Whether there are enough attempts in these days to say shares. */
    public boolean saysShares(Period period) {
        return tried(period) >= Week.ENOUGH;
    }

    public Week.Counted counted(Period period) {
        var until = period.to();
        if (!isKept(period)) {
            return Week.Counted.ON_THE_SPOT;
        }
        if (!GapWriter.isAfter(repository.dueAt(until), repository.computedAt(until))) {
            return Week.Counted.AT_NIGHT;
        }
        return until.equals(latest().to()) ? Week.Counted.ANEW : Week.Counted.BEFORE_JOINING;
    }

    /**
     * The days whose failures a page of these days shows: today, too, where there are too few for
     * shares and the days end yesterday.
     */
    public Period seen(Period period) {
        return !saysShares(period) && period.to().plusDays(1).equals(today())
                ? new Period(period.from(), today())
                : period;
    }

    /** Kept days are added up already: the page is read while somebody waits. */
    int tried(Period period) {
        if (isKept(period)) {
            return Math.toIntExact(repository.attempts(period.to()));
        }
        return days.totalWithout(List.of(), null, period.from(), period.to()).values().stream()
                .mapToInt(Share::all)
                .sum();
    }

    boolean isKept(Period period) {
        return period.equals(Period.weeks4(period.to()))
                && repository.computedAt(period.to()).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.portal().zone());
    }
}
