package org.dalil.theme.template;

/** Something a template names and that must exist elsewhere in the theme. */
public record Reference(Kind kind, String name, int line) {

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
