package org.dalil.insight.effect.window;

import org.dalil.insight.calendar.Period;
import org.dalil.statistics.Share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The shares of weeks before and after a day, for a chart. */
public final class WeekLine {
    private WeekLine() {}

    /** Whole weeks only, the earliest first; the day itself is in none. */
    public static List<WeekPoint> of(
            LocalDate live, Period range, Map<LocalDate, Share> own, Map<LocalDate, Share> others) {
        var points = new ArrayList<WeekPoint>();
        for (var first = live.minusDays(7);
                !first.isBefore(range.from());
                first = first.minusDays(7)) {
            points.addFirst(point(first, own, others));
        }
        for (var first = live.plusDays(1);
                !first.plusDays(6).isAfter(range.to());
                first = first.plusDays(7)) {
            points.add(point(first, own, others));
        }
        return points;
    }

    private static WeekPoint point(
            LocalDate first, Map<LocalDate, Share> own, Map<LocalDate, Share> others) {
        var days = first.datesUntil(first.plusDays(7)).toList();
        return new WeekPoint(first, sum(days, own), sum(days, others));
    }

    public static Share sum(List<LocalDate> days, Map<LocalDate, Share> shares) {
        return days.stream()
                .map(day -> shares.getOrDefault(day, Share.NONE))
                .reduce(Share.NONE, Share::plus);
    }
}
