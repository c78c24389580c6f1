package org.dalil.insight.calendar;

/** No such days are marked, or no more. */
public class NoSuchMarkedDay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchMarkedDay(long id) {
        super("no marked day " + id);
    }
}
