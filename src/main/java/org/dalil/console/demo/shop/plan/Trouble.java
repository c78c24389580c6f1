package org.dalil.console.demo.shop.plan;

/** How it goes wrong for those for whom it does. */
public enum Trouble {
    /** Now this, now that. */
    VARIOUS(true),
    NO_ARTICLE(false),
    NOT_FOUND(false),
    NOT_OPENED(true),
    NOT_HELPFUL(true),
    OTHER_LANGUAGE(false),
    WAITING(false);

    private final boolean found;

    Trouble(boolean found) {
        this.found = found;
    }

    /** Whether the search shows what would answer. */
    public boolean isFound() {
        return found;
    }
}
