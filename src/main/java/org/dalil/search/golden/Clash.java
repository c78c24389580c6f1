package org.dalil.search.golden;

import static org.dalil.search.golden.GoldenRefused.Rule.QUERY_KNOWN;

import java.sql.SQLException;

/** What somebody else added between looking and writing, as the database says it. */
final class Clash {
    private static final String TWICE = "23505";

    private Clash() {}

    /** The rule that is broken by now, or what went wrong itself. */
    static RuntimeException of(RuntimeException wrong) {
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TWICE.equals(sql.getSQLState())) {
                return new GoldenRefused(QUERY_KNOWN);
            }
        }
        return wrong;
    }
}
