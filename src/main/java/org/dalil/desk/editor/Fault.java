package org.dalil.desk.editor;

import java.util.Map;

/**
 * A rule that a field breaks.
 *
 * @param message its key
 */
record Fault(String field, String message, Map<String, Integer> arguments) {

    boolean at(String name) {
        return field.equals(name);
    }
}
