package org.dalil.insight.event.waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * Waits in the order it came, in bounded memory.
 *
 * @param <T> what waits
 */
public final class Queue<T> {
    private final ArrayBlockingQueue<T> waiting;

    public Queue(int room) {
        waiting = new ArrayBlockingQueue<>(room);
    }

    /** False where there is no room; never waits for it. */
    public boolean offer(T one) {
        return waiting.offer(one);
    }

    /** The oldest, which wait no longer. */
    public List<T> take(int most) {
        var taken = new ArrayList<T>();
        waiting.drainTo(taken, most);
        return taken;
    }

    public int size() {
        return waiting.size();
    }
}
