package org.dalil.insight.effect.window;

import org.dalil.insight.calendar.Period;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days before a text went live are compared with which after it. The day itself is half of
 * each, so it is on neither side. The days a topic was chosen for are never among them: they were
 * chosen for being bad, and would be followed by better ones whatever was written (regression to
 * the mean: A. G. Barnett, J. C. van der Pols, A. J. Dobson, International Journal of Epidemiology
 * 34 (2005) 215–220).
 *
 * @param made the day the task was made
 * @param chosen the days that put the topic on the list
 * @param live the day its text went live
 * @param before whole weeks, earliest first; empty where none was long enough ago
 * @param after null: not one day is over yet
 * @param weekdays those that are compared: all, once a week is over
 * @param next the day another text about the topic went live, which ends the time after
 */
public record Windows(
        LocalDate made,
        Period chosen,
        LocalDate live,
        List<Period> before,
        @Nullable Period after,
        Set<DayOfWeek> weekdays,
        @Nullable LocalDate next) {

    /**
     * 13 whole weeks, which are the ninety days and one. What is over then is told for good: looked
     * at daily, chance passes for an effect.
     */
    public static final int LONGEST_AFTER = 91;

    static final int SHORTEST_BEFORE = 14;
    static final int FEWEST_BEFORE = 30;
    public static final int MOST_WEEKS_EARLIER = 26;

    public Windows {
        before = List.copyOf(before);
        weekdays = Set.copyOf(weekdays);
    }

    /**
     * @param yesterday the last whole day
     * @param others what else was done about the topic: none of it is told as this one's
     * @param attempts how many there were on a day: where they are few, earlier weeks are added
     */
    public static Windows of(
            LocalDate made,
            Period chosen,
            LocalDate live,
            LocalDate yesterday,
            OtherTexts others,
            ToIntFunction<LocalDate> attempts) {
        var next = others.next();
        var after =
                after(
                        live,
                        next != null && !next.isAfter(yesterday) ? next.minusDays(1) : yesterday);
        var weekdays = after == null ? Set.of(DayOfWeek.values()) : weekdays(after);
        var near = near(others.freeFrom(made, chosen), live);
        var enough = new Growing(weekdays, attempts);
        near.forEach(enough::add);
        var before = new ArrayList<Period>();
        var first = chosen.from().minusDays(7L * MOST_WEEKS_EARLIER);
        var week = others.free(weekBefore(chosen.from()));
        while (!enough.reached() && !week.from().isBefore(first) && others.isSince(week)) {
            enough.add(week);
            before.addFirst(week);
            week = others.free(weekBefore(week.from()));
        }
        before.addAll(near);
        return new Windows(made, chosen, live, joined(before), after, weekdays, next);
    }

    /** As they were when the time after was over. */
    public static Windows over(
            LocalDate made,
            Period chosen,
            LocalDate live,
            List<Period> before,
            @Nullable Period after,
            @Nullable LocalDate next) {
        var weekdays = after == null ? Set.of(DayOfWeek.values()) : weekdays(after);
        return new Windows(made, chosen, live, before, after, weekdays, next);
    }

    private static @Nullable Period after(LocalDate live, LocalDate yesterday) {
        var most = live.plusDays(LONGEST_AFTER);
        var days = days(live.plusDays(1), yesterday.isBefore(most) ? yesterday : most);
        if (days <= 0) {
            return null;
        }
        return new Period(live.plusDays(1), live.plusDays(days < 7 ? days : days / 7 * 7));
    }

    /** The latest whole weeks before it, or nothing. */
    private static List<Period> near(LocalDate begin, LocalDate live) {
        var weeks = days(begin, live.minusDays(1)) / 7;
        return weeks <= 0
                ? List.of()
                : List.of(new Period(live.minusDays(weeks * 7), live.minusDays(1)));
    }

    static Period weekBefore(LocalDate day) {
        return new Period(day.minusDays(7), day.minusDays(1));
    }

    /** Weeks that follow one another as one time. */
    private static List<Period> joined(List<Period> weeks) {
        var joined = new ArrayList<Period>();
        for (var week : weeks) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.to().plusDays(1).equals(week.from())) {
                joined.set(joined.size() - 1, new Period(last.from(), week.to()));
            } else {
                joined.add(week);
            }
        }
        return joined;
    }

    private static Set<DayOfWeek> weekdays(Period after) {
        return after.from()
                .datesUntil(after.to().plusDays(1))
                .limit(7)
                .map(LocalDate::getDayOfWeek)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static long days(LocalDate from, LocalDate to) {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }

    public List<LocalDate> daysBefore() {
        return before.stream().flatMap(this::compared).toList();
    }

    public List<LocalDate> daysAfter() {
        return Stream.ofNullable(after).flatMap(this::compared).toList();
    }

    /** From the first to the last day of either side: meanwhile others were without a task. */
    public Period whole() {
        var first = before.isEmpty() ? live : before.getFirst().from();
        return new Period(first, after == null ? live : after.to());
    }

    /** From this day on nothing changes any more. */
    public LocalDate finalOn() {
        var last = live.plusDays(LONGEST_AFTER + 1L);
        return next != null && next.isBefore(last) ? next : last;
    }

    private Stream<LocalDate> compared(Period days) {
        return compared(days, weekdays);
    }

    private static Stream<LocalDate> compared(Period days, Set<DayOfWeek> weekdays) {
        return days.from()
                .datesUntil(days.to().plusDays(1))
                .filter(day -> weekdays.contains(day.getDayOfWeek()));
    }

    /** The time before, until it is long enough and enough was tried in it. */
    private static final class Growing {
        private final Set<DayOfWeek> weekdays;
        private final ToIntFunction<LocalDate> attempts;
        private long days;
        private long tried;

        Growing(Set<DayOfWeek> weekdays, ToIntFunction<LocalDate> attempts) {
            this.weekdays = weekdays;
            this.attempts = attempts;
        }

        void add(Period more) {
            days += days(more.from(), more.to());
            tried += compared(more, weekdays).mapToLong(attempts::applyAsInt).sum();
        }

        boolean reached() {
            return days >= SHORTEST_BEFORE && tried >= FEWEST_BEFORE;
        }
    }
}
