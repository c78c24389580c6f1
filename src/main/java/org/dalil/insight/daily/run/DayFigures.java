package org.dalil.insight.daily.run;

import org.dalil.insight.attempt.reading.Reading;

import java.util.List;

/**
 * What a day was, in a line.
 *
 * @param searches that say something
 * @param machines visitors that were left out
 */
record DayFigures(long visitors, long visits, long searches, long machines) {
    static final DayFigures NONE = new DayFigures(0, 0, 0, 0);

    DayFigures with(List<Reading> visitsOfOne) {
        var asked = visitsOfOne.stream().mapToLong(each -> each.asked().size()).sum();
        return plus(new DayFigures(1, visitsOfOne.size(), asked, 0));
    }

    DayFigures withMachine() {
        return plus(new DayFigures(0, 0, 0, 1));
    }

    DayFigures plus(DayFigures other) {
        return new DayFigures(
                visitors + other.visitors,
                visits + other.visits,
                searches + other.searches,
                machines + other.machines);
    }
}
