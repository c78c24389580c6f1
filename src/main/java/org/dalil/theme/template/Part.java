package org.dalil.theme.template;

/** A template is a row of these. {@code line} is where it begins, from 1. */
sealed interface Part {
    int line();

    /** Literal markup. */
    record Text(String text, int line) implements Part {}

    /** {@code {{name}}} or {@code {{helper arguments}}}. */
    record Value(String body, Edges edges, int line) implements Part {}

    /** {@code {{#if …}}}. */
    record Open(String body, Edges edges, int line) implements Part {}

    /** {@code {{else}}}, {@code {{else if …}}}. */
    record Else(String body, Edges edges, int line) implements Part {}

    /** {@code {{/if}}}. */
    record Close(String body, Edges edges, int line) implements Part {}

    /** {@code {{> card …}}}. */
    record Include(String body, Edges edges, int line) implements Part {}

    /** Not printed. */
    record Comment(String text, int line) implements Part {}

    /** A form of Handlebars that themes do not have. */
    record Refused(Rule rule, String reason, int line) implements Part {}

    /**
     * How a tag ends on both sides.
     *
     * @param before whether it eats the white space before it ({@code {{~})
     * @param lines how many line ends its body lost; they are put back, so that lines stay as written
     */
    record Edges(boolean before, boolean after, int lines) {
        String around(String body) {
            return "{{"
                    + (before ? "~" : "")
                    + DataNames.keep(body)
                    + "\n".repeat(lines)
                    + (after ? "~" : "")
                    + "}}";
        }
    }
}
