package org.dalil.desk.care;

import org.dalil.article.care.Archives;
import org.dalil.article.review.HandInHindered;
import org.dalil.article.review.ReviewRefused;

import java.util.Map;

/**
 * Why something was not done.
 *
 * @param field the id of the field it concerns; {@code article}: the article as a whole
 * @param message its key
 */
record CareFault(String field, String message, Map<String, ?> arguments) {
    static final CareFault NEXT = new CareFault("next", "care.refused.day", Map.of());
    static final CareFault DAY = new CareFault("day", "care.refused.day", Map.of());
    static final CareFault OWNER = new CareFault("owner", "care.refused.owner", Map.of());
    static final CareFault LANGUAGE = new CareFault("language", "care.refused.text", Map.of());
    static final CareFault NOTE =
            new CareFault("note", "care.refused.note", Map.of("most", CareForm.LONGEST_NOTE));
    static final CareFault CHOOSE = new CareFault("replacement", "care.refused.choose", Map.of());
    static final CareFault MOVED = new CareFault("article", "care.refused.moved", Map.of());

    /**
     * @param field of a fault that concerns the form as a whole
     */
    static CareFault of(ReviewRefused refused, String field) {
        return switch (refused.rule()) {
            case NO_REASON -> new CareFault("reason", "care.refused.reason", Map.of());
            case REASON_LONG ->
                    new CareFault(
                            "reason",
                            "care.refused.reasonLong",
                            Map.of("most", Archives.LONGEST_REASON));
            case REPLACEMENT_UNKNOWN, REPLACEMENT_CIRCLE -> said("replacement", refused);
            case PERSONAL_DATA -> new CareFault("language", "care.refused.personal", Map.of());
            case NO_RIGHT -> said("article", refused); // their page has no such form
            default -> said(field, refused); // of a review's many rules most never come here
        };
    }

    /** The first of what it lacks; the editor says all, where it is mended. */
    static CareFault of(HandInHindered hindered) {
        var lack = hindered.lacks().getFirst();
        return new CareFault("language", lack.kind(), Map.of("what", lack.what()));
    }

    private static CareFault said(String field, ReviewRefused refused) {
        return new CareFault(
                field, "desk.review.refused." + refused.key(), Map.of("who", refused.who()));
    }
}
