package org.dalil.desk.insight;

import org.dalil.insight.calendar.MarkedDay;
import org.dalil.insight.calendar.Period;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names weeks, each with the days in it that are unlike others: a bar a week has no days to mark.
 */
public final class MarkedWeeks {
    private final List<MarkedDay> marked;
    private final Telling telling;

    public MarkedWeeks(List<MarkedDay> marked, Telling telling) {
        this.marked = List.copyOf(marked);
        this.telling = telling;
    }

    public String name(Period week) {
        var days =
                marked.stream()
                        .filter(each -> week.meets(each.period()))
                        .map(MarkedDay::name)
                        .distinct()
                        .collect(Collectors.joining(" · "));
        var name = telling.week(week);
        return days.isEmpty()
                ? name
                : telling.say("insight.chart.marked", Map.of("week", name, "days", days));
    }
}
