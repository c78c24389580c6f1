package org.dalil.web.cache;

/**
 * What a page was made from.
 *
 * @param clock of the change clock
 * @param index of the search index, which follows it
 */
record Position(long clock, long index) {
    static final Position UNKNOWN = new Position(-1, -1);

    Position withIndex(long index) {
        return new Position(clock, index);
    }

    Position atLeast(long clock) {
        return clock > this.clock ? new Position(clock, index) : this;
    }
}
