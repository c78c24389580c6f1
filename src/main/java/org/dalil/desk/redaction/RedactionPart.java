package org.dalil.desk.redaction;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * The list as a part of a page.
 *
 * @param list its fingerprint, sent back with what was chosen
 * @param confirmed whether nothing of it waits for anybody's word
 * @param asks whether whoever looks may confirm it
 * @param by who confirmed it last, or null
 * @param more how many open lines are not shown
 * @param language the code of the text's language
 */
public record RedactionPart(
        List<Line> lines,
        String list,
        boolean confirmed,
        boolean asks,
        @Nullable String by,
        @Nullable Instant at,
        int more,
        String language,
        String direction) {

    /** For somebody who may only look. */
    public RedactionPart closed() {
        return new RedactionPart(
                lines.stream().map(Line::closed).toList(),
                list,
                confirmed,
                false,
                by,
                at,
                more,
                language,
                direction);
    }

    /**
     * @param kind the key of its message
     * @param state the key of its message
     * @param open whether something is to be chosen
     */
    public record Line(
            String key,
            String kind,
            String state,
            boolean open,
            int times,
            String before,
            String shown,
            String after,
            boolean replace,
            boolean keep) {

        Line closed() {
            return new Line(key, kind, state, false, times, before, shown, after, replace, keep);
        }
    }
}
