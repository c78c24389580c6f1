package org.dalil.cases;

/** How a case ended: with an article, or why without one. */
public enum Outcome {
    RESOLVED_BY,
    CREATED_FROM,
    RELATED,
    /** It will not happen again. */
    ONE_OFF,
    /** Nobody would look for it. */
    NO_VALUE,
    /** It cannot be told without the customer's own data. */
    PRIVATE;

    public boolean isLink() {
        return switch (this) {
            case RESOLVED_BY, CREATED_FROM, RELATED -> true;
            case ONE_OFF, NO_VALUE, PRIVATE -> false;
        };
    }
}
