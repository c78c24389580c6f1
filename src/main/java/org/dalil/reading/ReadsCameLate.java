package org.dalil.reading;

import java.time.LocalDate;

/** While a day was rolled up its rows changed; nothing was, the next turn tries again. */
class ReadsCameLate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReadsCameLate(LocalDate day, long counted, long forgotten) {
        super("of " + day + " " + counted + " reads were counted, " + forgotten + " deleted");
    }
}
