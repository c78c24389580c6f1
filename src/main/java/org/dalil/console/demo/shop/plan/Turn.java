package org.dalil.console.demo.shop.plan;

/** What became of somebody's mending a topic. */
public enum Turn {
    BETTER,
    SAME,
    WORSE,
    /** Its text is live since a few days. */
    EARLY,
    /** Somebody writes on it. */
    IN_WORK,
    /** Somebody has to approve it. */
    IN_REVIEW,
    /** It was decided against. */
    DECLINED;

    boolean goesLive() {
        return switch (this) {
            case BETTER, SAME, WORSE, EARLY -> true;
            case IN_WORK, IN_REVIEW, DECLINED -> false;
        };
    }
}
