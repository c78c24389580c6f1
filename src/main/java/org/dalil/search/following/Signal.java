package org.dalil.search.following;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A bell between those who change and the one who follows, and back. */
final class Signal {
    private boolean rung;

    /** Ends a sleep, now or when it begins. */
    synchronized void ring() {
        rung = true;
        notifyAll();
    }

    /** Lets those who wait look again. */
    synchronized void tell() {
        notifyAll();
    }

    synchronized void sleep(Duration longest) {
        await(() -> rung, longest);
        rung = false;
    }

    /**
     * @return whether it became true in time
     */
    synchronized boolean await(BooleanSupplier condition, Duration longest) {
        var end = System.nanoTime() + longest.toNanos();
        try {
            while (!condition.getAsBoolean()) {
                var left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
