package org.dalil.insight.event;

import java.sql.SQLException;

/** Tells a base that is away or busy from one that will never take a row. */
final class Refusals {
    /** Classes of SQL states: data that does not fit, and rules that are broken. */
    private static final String DATA = "22";

    private static final String RULE = "23";

    private Refusals() {}

    static boolean isForGood(Throwable refused) {
        for (var cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException told && told.getSQLState() != null) {
                var state = told.getSQLState();
                return state.startsWith(DATA) || state.startsWith(RULE);
            }
        }
        return false;
    }
}
