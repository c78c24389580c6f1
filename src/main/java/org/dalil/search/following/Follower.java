package org.dalil.search.following;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.dalil.database.ClockMoved;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * The door to how the index follows the base. Its thread looks when this node changed something and
 * every half second, for other nodes; without the base it waits, and readers are answered from what
 * is there.
 */
@Singleton
public class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration END = Duration.ofSeconds(20);

    private final Following following;
    private final ApplicationEventPublisher<IndexMoved> moved;
    private final Signal signal = new Signal();
    private final Thread thread;
    private volatile boolean stopped;
    private volatile @Nullable String waitingFor;

    Follower(Following following, ApplicationEventPublisher<IndexMoved> moved) {
        this.following = following;
        this.moved = moved;
        this.thread = Thread.ofPlatform().name("index-follower").daemon().unstarted(this::run);
    }

    @EventListener
    void start(StartupEvent started) {
        thread.start();
    }

    @EventListener
    void wake(ClockMoved clock) {
        signal.ring();
    }

    public IndexHealth health() {
        return following.health(waitingFor);
    }

    /** Whether this node's index agreed with the base since it started. */
    public boolean caughtUp() {
        return following.caughtUp();
    }

    /** The position of the change clock that readers of this node see. */
    public long position() {
        return following.position();
    }

    /**
     * Waits until readers see this position.
     *
     * @return whether they do
     */
    public boolean await(long position, Duration longest) {
        return signal.await(() -> caughtUp() && position() >= position, longest);
    }

    /**
     * Makes the index anew beside the one that answers; {@link #health} tells how far it is.
     *
     * @return done when the new one answers
     */
    public CompletableFuture<Void> reindex() {
        var done = following.askAnew();
        signal.ring();
        return done;
    }

    /** Ends the thread; what it applied survives. */
    @Override
    @PreDestroy
    public void close() {
        stopped = true;
        signal.ring();
        try {
            thread.join(END);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopped) {
            if (!step()) {
                signal.sleep(LOOK);
            }
        }
        try {
            following.close();
        } catch (RuntimeException refused) {
            LOG.warn("The search index could not be committed: {}", refused.toString());
        }
    }

    /**
     * @return whether there may be more to do at once
     */
    private boolean step() {
        try {
            var before = following.position();
            var more = following.step();
            if (waitingFor != null) {
                LOG.info("The search index follows again");
                waitingFor = null;
            }
            if (following.position() != before) {
                moved.publishEvent(new IndexMoved(following.position()));
            }
            signal.tell();
            return more;
        } catch (RuntimeException away) {
            if (waitingFor == null) {
                LOG.warn("The search index cannot follow and waits: {}", away.toString());
                LOG.debug("What it met", away);
            }
            waitingFor = away.toString();
            return false;
        }
    }
}
