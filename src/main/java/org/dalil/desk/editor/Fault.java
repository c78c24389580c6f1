package org.dalil.desk.editor;

import org.dalil.article.review.HandInHindered;
import org.dalil.article.review.ReviewRefused;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule that a field breaks.
 *
 * @param message its key
 */
record Fault(String field, String message, Map<String, ?> arguments) {
    private static final Set<String> KNOWN = Set.of("nothingChanged", "archived", "noRight");

    /** Why it could not be handed in, said where that is done. */
    static Fault of(ReviewRefused refused) {
        if (refused.rule() == ReviewRefused.Rule.PERSONAL_DATA) {
            return new Fault("redactions", "desk.redaction.unconfirmed", Map.of());
        }
        var known = KNOWN.contains(refused.key()) ? refused.key() : "other";
        return new Fault("finish", "desk.editor.refused." + known, Map.of());
    }

    /** Each with the words that the checker has for it. */
    static List<Fault> of(HandInHindered hindered) {
        return hindered.lacks().stream()
                .map(each -> new Fault("checks", each.kind(), Map.of("what", each.what())))
                .toList();
    }

    boolean at(String name) {
        return field.equals(name);
    }
}
