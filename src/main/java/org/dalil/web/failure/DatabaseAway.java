package org.dalil.web.failure;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a database that cannot be reached from a fault of ours. */
final class DatabaseAway {
    /** Connections, resources, not in a state to answer, an operator's hand. */
    private static final Set<String> CLASSES = Set.of("08", "53", "55", "57");

    /** H2's own: closed, locked by another, out of disk or memory, file broken off. */
    private static final Set<String> H2 =
            Set.of("90007", "90020", "90028", "90030", "90031", "90067", "90098", "90108", "90121");

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
        return state != null
                && state.length() == 5
                && (CLASSES.contains(state.substring(0, 2)) || H2.contains(state));
    }

    /** The pool's own exception has nothing but its words. */
    private static boolean isPoolClosed(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("has been closed");
    }
}
