package org.dalil.insight.calendar;

import static org.dalil.insight.calendar.MarkedDayRefused.Rule.*;

import org.dalil.text.Hidden;

import java.time.LocalDate;
import java.util.List;

/** What can be marked. */
final class MarkedDayRules {
    /** Ramadan with the feast behind it is 33 days; a season that is longer is no exception. */
    static final int LONGEST = 92;

    static final int LONGEST_NAME = 120;
    static final int MOST = 500;
    private static final int EARLIEST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private MarkedDayRules() {}

    /**
     * @param marked those there are
     * @return without a number yet
     * @throws MarkedDayRefused where a rule is broken
     */
    static MarkedDay checked(MarkedDayWish wish, List<MarkedDay> marked) {
        var first = wish.first();
        if (first == null) {
            throw new MarkedDayRefused(FIRST_MISSING);
        }
        if (isFar(first)) {
            throw new MarkedDayRefused(FIRST_FAR);
        }
        var last = wish.last() == null ? first : wish.last();
        if (last.isBefore(first)) {
            throw new MarkedDayRefused(LAST_BEFORE);
        }
        if (isFar(last) || new Period(first, last).days() > LONGEST) {
            throw new MarkedDayRefused(LAST_FAR);
        }
        if (wish.kind() == null) {
            throw new MarkedDayRefused(KIND_MISSING);
        }
        var day = new MarkedDay(0, first, last, wish.kind(), name(wish.name()));
        if (marked.stream().anyMatch(each -> isSame(each, day))) {
            throw new MarkedDayRefused(TWICE);
        }
        if (marked.size() >= MOST) {
            throw new MarkedDayRefused(TOO_MANY);
        }
        return day;
    }

    private static String name(String typed) {
        var name = typed.strip();
        if (name.isEmpty()) {
            throw new MarkedDayRefused(NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            throw new MarkedDayRefused(NAME_TOO_LONG);
        }
        if (Hidden.isIn(name)) {
            throw new MarkedDayRefused(NAME_HIDDEN);
        }
        return name;
    }

    private static boolean isFar(LocalDate day) {
        return day.getYear() < EARLIEST_YEAR || day.getYear() > LAST_YEAR;
    }

    private static boolean isSame(MarkedDay one, MarkedDay other) {
        return one.first().equals(other.first())
                && one.last().equals(other.last())
                && one.kind() == other.kind()
                && one.name().equals(other.name());
    }
}
