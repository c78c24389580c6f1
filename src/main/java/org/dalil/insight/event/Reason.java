package org.dalil.insight.event;

/** Why something was not counted. */
public enum Reason {
    /** The base was away for long, or too slow. */
    QUEUE_FULL,
    /** One visitor sent more than people do. */
    CROWD,
    /** There was no salt of the day to make a visitor's key with. */
    SALT_AWAY,
    /** A node's clock and the base's are days apart. */
    CLOCK,
    /** The base did not take it, and never will. */
    REFUSED
}
