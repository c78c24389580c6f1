package org.dalil.api;

/**
 * Which page of a list was asked for, the same everywhere.
 *
 * @param number from 1
 * @param size 10 where it is not said
 */
record Paging(int number, int size) {
    private static final int UNSAID_SIZE = 10;
    private static final int LARGEST_SIZE = 50;
    private static final int LAST = 1_000_000;

    static Paging of(Parameters given) {
        return new Paging(
                given.number("page", 1, 1, LAST),
                given.number("size", UNSAID_SIZE, 1, LARGEST_SIZE));
    }
}
