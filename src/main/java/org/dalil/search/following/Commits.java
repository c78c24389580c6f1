package org.dalil.search.following;

import org.dalil.search.SearchIndex;

/**
 * When the index is made durable: seldom, for a commit waits for the disk, and what is lost without
 * one is only applied again.
 */
final class Commits {
    private static final long EVERY_NANOS = 5_000_000_000L;

    private final SearchIndex index;
    private long position;
    private long last = System.nanoTime();

    Commits(SearchIndex index) {
        this.index = index;
        this.position = index.position();
    }

    void whenDue() {
        if (System.nanoTime() - last >= EVERY_NANOS) {
            now();
        }
    }

    void now() {
        last = System.nanoTime();
        if (index.position() != position) {
            index.commit();
            position = index.position();
        }
    }
}
