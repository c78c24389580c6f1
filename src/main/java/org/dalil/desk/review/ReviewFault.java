package org.dalil.desk.review;

import org.dalil.article.review.ReviewRefused;

/**
 * Why something was not done.
 *
 * @param field the id of the field it concerns, or of the page's head
 * @param key of its message, under {@code desk.review.refused.}
 * @param who decided, claimed or wrote; may be empty
 */
record ReviewFault(String field, String key, String who) {
    private static final String LIST = "redactions";

    static final ReviewFault NO_TIME = new ReviewFault("at", "timeForm", "");
    static final ReviewFault NO_AUDIENCE = new ReviewFault("audience", "audience", "");

    /** Of the list of personal data; the last part of its message's key. */
    static ReviewFault ofList(String rule) {
        return new ReviewFault(LIST, rule, "");
    }

    static ReviewFault of(ReviewRefused refused) {
        if (refused.rule() == ReviewRefused.Rule.PERSONAL_DATA) {
            return ofList("unapproved");
        }
        return new ReviewFault(field(refused.rule()), refused.key(), refused.who());
    }

    boolean asksAgain() {
        return field.equals("knowing");
    }

    boolean isOfList() {
        return field.equals(LIST);
    }

    private static String field(ReviewRefused.Rule rule) {
        return switch (rule) {
            case TIME_PAST, TIME_FAR -> "at";
            case NO_REASON, REASON_LONG -> "words";
            case TAKES_FROM_READERS -> "audience";
            case COMMENT_EMPTY, COMMENT_LONG -> "comment";
            case NEWER_WAITS, SCHEDULED_WAITS -> "knowing";
            case PERSONAL_DATA -> LIST;
            case NO_RIGHT,
                    NO_SUCH_REVISION,
                    NO_DRAFT,
                    DRAFT_EXISTS,
                    OWN_TEXT,
                    NOT_THE_AUTHOR,
                    DECIDED,
                    CORRECTED,
                    CLAIMED,
                    LIVE_MOVED,
                    ARCHIVED,
                    NOT_ARCHIVED,
                    NOT_LIVE,
                    NOTHING_CHANGED,
                    REPLACEMENT_UNKNOWN,
                    REPLACEMENT_CIRCLE,
                    DATE_PAST ->
                    "content";
        };
    }
}
