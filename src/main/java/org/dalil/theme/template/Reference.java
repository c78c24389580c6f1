package org.dalil.theme.template;

import java.util.Set;

/**
 * Something a template names and that must exist elsewhere in the theme.
 *
 * @param arguments the names of what a message is given
 */
public record Reference(Kind kind, String name, int line, Set<String> arguments) {

    Reference(Kind kind, String name, int line) {
        this(kind, name, line, Set.of());
    }

    /** What is named. */
    public enum Kind {
        PARTIAL,
        LAYOUT,
        ASSET,
        MESSAGE,
        /**
         * A name given to a partial or layout ({@code label="…"}), so it may be absent elsewhere.
         */
        ARGUMENT
    }
}
