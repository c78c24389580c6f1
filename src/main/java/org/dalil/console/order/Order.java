package org.dalil.console.order;

import java.util.List;

/**
 * Something an operator wants done. Implementations are beans; they are found by {@link #name}.
 *
 * <p>Words are absolute paths and plain options: the one who asked may stand in another directory.
 */
interface Order {
    String name();

    /**
     * @return the exit code
     * @throws OrderRefused with a message for the operator
     */
    int carryOut(List<String> words, Output output);
}
