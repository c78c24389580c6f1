package org.dalil.console.demo.shop.crowd;

/**
 * What a reader found wrong.
 *
 * @param words in their own; may be empty
 */
public record Opinion(Kind kind, String words) {
    public enum Kind {
        NOT_SOLVED,
        INCOMPLETE,
        WRONG,
        HARD,
        OTHER_TOPIC
    }
}
