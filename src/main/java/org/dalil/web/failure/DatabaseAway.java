package org.dalil.web.failure;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a database that cannot be reached from a fault of ours. */
final class DatabaseAway {
    /** Connection exceptions, operator intervention, no resources; H2's own for a closed base. */
    private static final Set<String> CLASSES = Set.of("08", "57", "53", "90", "55");

    private DatabaseAway() {}

    static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || state(failure)
                || isPoolClosed(failure);
    }

    private static boolean state(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2));
    }

    /** The pool's own exception has nothing but its words. */
    private static boolean isPoolClosed(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("has been closed");
    }
}
