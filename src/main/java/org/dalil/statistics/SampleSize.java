package org.dalil.statistics;

import java.util.OptionalInt;
import java.util.function.Function;

/** How much more has to be seen before a difference can be told from chance. */
public final class SampleSize {

    /** More than a portal waits for: then it is said that it cannot be told. */
    static final int MOST = 10_000;

    private SampleSize() {}

    /**
     * How many more are needed until the interval is no wider than wanted, if they go on as
     * Wilson's centre of those seen so far says. Rounded up to two digits: no more is known of it.
     * Empty: fewer than 10,000 do not suffice, because the other figures of the interval are too
     * poor.
     *
     * @param interval what the interval would be, with so many seen
     */
    public static OptionalInt more(Share seen, double half, Function<Share, Interval> interval) {
        var least = Math.max(1, seen.all());
        if (narrow(seen, least, half, interval)) {
            return OptionalInt.of(least - seen.all());
        }
        var wide = least;
        var narrow = least;
        while (!narrow(seen, narrow, half, interval)) {
            wide = narrow;
            if (narrow >= MOST) {
                return OptionalInt.empty();
            }
            narrow = Math.min(MOST, 2 * narrow);
        }
        while (narrow - wide > 1) {
            var middle = (narrow + wide) / 2;
            if (narrow(seen, middle, half, interval)) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return OptionalInt.of(twoDigits(narrow - seen.all()));
    }

    private static boolean narrow(
            Share seen, int all, double half, Function<Share, Interval> interval) {
        var expected = new Share((int) Math.round(seen.centre() * all), all);
        return interval.apply(all == seen.all() ? seen : expected).half() <= half;
    }

    /** 123 is 130: upward, never promised too early. */
    static int twoDigits(int number) {
        var step = 1;
        while (number / step >= 100) {
            step *= 10;
        }
        return Math.ceilDiv(number, step) * step;
    }
}
