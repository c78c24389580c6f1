package org.dalil.search.lucene;

import org.dalil.search.IndexNotReady;

import java.time.Duration;

/** Lets readers in once the index agrees with its base. */
final class Gate {
    private final Duration patience;
    private volatile boolean open;

    Gate(Duration patience) {
        this.patience = patience;
    }

    synchronized void open() {
        open = true;
        notifyAll();
    }

    void shut() {
        open = false;
    }

    /**
     * @throws IndexNotReady where it stays shut
     */
    void pass() {
        if (!open && !opensInTime()) {
            throw new IndexNotReady();
        }
    }

    private synchronized boolean opensInTime() {
        var end = System.nanoTime() + patience.toNanos();
        try {
            for (var left = patience.toMillis();
                    !open && left > 0;
                    left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return open;
    }
}
