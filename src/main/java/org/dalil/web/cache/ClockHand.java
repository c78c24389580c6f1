package org.dalil.web.cache;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.inject.Singleton;

import org.dalil.database.Changes;
import org.dalil.database.ClockMoved;
import org.dalil.notice.ShownNotices;
import org.dalil.search.following.IndexMoved;
import org.dalil.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Where the change clock stands as this node knows it: at once for what was written here, within
 * half a second for what was written elsewhere; and whether the database answers.
 */
@Singleton
public class ClockHand {
    private static final Logger LOG = LoggerFactory.getLogger(ClockHand.class);

    private final Changes changes;
    private final Settings settings;
    private final ShownNotices notices;
    private final AtomicReference<Position> position = new AtomicReference<>(Position.UNKNOWN);
    private volatile boolean isDatabaseThere = true;

    ClockHand(Changes changes, Settings settings, ShownNotices notices) {
        this.changes = changes;
        this.settings = settings;
        this.notices = notices;
    }

    Position position() {
        return position.get();
    }

    /** False from the first look that failed to the first that succeeded. */
    public boolean isDatabaseThere() {
        return isDatabaseThere;
    }

    /** Told by a request that found out first. */
    public void databaseIsAway() {
        tell(false);
    }

    @EventListener
    void moved(ClockMoved event) {
        move(event.position());
    }

    @EventListener
    void indexMoved(IndexMoved event) {
        position.updateAndGet(known -> known.withIndex(event.position()));
    }

    @Scheduled(fixedDelay = "500ms", initialDelay = "1s")
    void look() {
        try {
            move(changes.position());
            tell(true);
        } catch (RuntimeException failure) {
            tell(false);
        }
    }

    /** Settings first: a page that is made after this must not be made with the old ones. */
    private void move(long clock) {
        if (clock > position.get().clock()) {
            settings.refresh();
            notices.refresh();
            position.updateAndGet(known -> known.atLeast(clock));
        }
    }

    private synchronized void tell(boolean isThere) {
        if (isThere != isDatabaseThere) {
            isDatabaseThere = isThere;
            if (isThere) {
                LOG.info("The database answers again");
            } else {
                LOG.warn("The database does not answer; pages come from memory as far as they are");
            }
        }
    }
}
