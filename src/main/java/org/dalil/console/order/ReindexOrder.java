package org.dalil.console.order;

import jakarta.inject.Singleton;

import org.dalil.search.following.Follower;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code reindex}: a new index beside the old one, which answers until the new one is whole. */
@Singleton
class ReindexOrder implements Order {
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Follower follower;

    ReindexOrder(Follower follower) {
        this.follower = follower;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public int carryOut(List<String> words, Output output) {
        var done = follower.reindex();
        try {
            while (!done.isDone()) {
                show(output);
                try {
                    done.get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    // Not yet: look how far it is.
                }
            }
            done.get();
            output.line(
                    "The index is made anew, up to position %,d.".formatted(follower.position()));
            return 0;
        } catch (ExecutionException failed) {
            throw new OrderRefused(
                    "the new index could not be made: " + failed.getCause().getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Orders.REFUSED;
        }
    }

    private void show(Output output) {
        var making = follower.health().making();
        if (making != null) {
            output.progress(making.done(), making.total(), "");
        }
    }
}
