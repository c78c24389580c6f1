package org.dalil.search.following;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A new index that somebody asks for; who asks meanwhile waits for the same. */
final class Asked {
    private volatile @Nullable CompletableFuture<Void> waiting;

    boolean isOpen() {
        return waiting != null;
    }

    synchronized CompletableFuture<Void> ask() {
        var already = waiting;
        if (already != null) {
            return already;
        }
        var now = new CompletableFuture<Void>();
        waiting = now;
        return now;
    }

    void done() {
        answer(asked -> asked.complete(null));
    }

    void failed(RuntimeException why) {
        answer(asked -> asked.completeExceptionally(why));
    }

    private synchronized void answer(Consumer<CompletableFuture<Void>> answer) {
        var asked = waiting;
        waiting = null;
        if (asked != null) {
            answer.accept(asked);
        }
    }
}
