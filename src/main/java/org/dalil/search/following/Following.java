package org.dalil.search.following;

import jakarta.inject.Singleton;

import org.dalil.database.Changes;
import org.dalil.search.IndexStand;
import org.dalil.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One step at a time from what the index holds to what the base says; called by one thread. */
@Singleton
class Following implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    /** Changes at once: large enough that an import is not thousands of small steps. */
    private static final int MOST = 500;

    private static final long UNKNOWN = -1;

    private final SearchIndex index;
    private final Changes changes;
    private final Besides besides;
    private final DocumentSource source;
    private final Applying applying;
    private final Commits commits;
    private final Asked asked = new Asked();
    private long mustReach = UNKNOWN;
    private volatile boolean caughtUp;
    private volatile long behind;
    private volatile @Nullable Making making;

    Following(
            SearchIndex index,
            Changes changes,
            Besides besides,
            DocumentSource source,
            Applying applying) {
        this.index = index;
        this.changes = changes;
        this.besides = besides;
        this.source = source;
        this.applying = applying;
        this.commits = new Commits(index);
    }

    boolean caughtUp() {
        return caughtUp;
    }

    long position() {
        return index.position();
    }

    IndexHealth health(@Nullable String waitingFor) {
        var now = making;
        return new IndexHealth(
                caughtUp,
                position(),
                behind,
                now == null ? null : now.progress(),
                applying.setAside(),
                waitingFor);
    }

    CompletableFuture<Void> askAnew() {
        return asked.ask();
    }

    /**
     * @return whether there is more to do at once
     */
    boolean step() {
        var base = changes.baseId();
        if (mustReach == UNKNOWN) {
            mustReach = changes.position();
        }
        besides.learnOnce();
        var stand = index.stand();
        var ours = stand.filter(each -> belongs(each, base));
        if (stand.isPresent() && ours.isEmpty()) {
            refuse();
        }
        var more = ours.isPresent() && follow(ours.get());
        if (making == null && (ours.isEmpty() || asked.isOpen())) {
            LOG.info("Making the search index anew");
            var from = changes.position();
            besides.learnAnew(); // what changed before that position is not told again
            making = Making.from(from, index.fresh(base), source, applying);
        }
        return make(base) || more;
    }

    @Override
    public void close() {
        abandon();
        commits.now();
    }

    /** Another base's index, or one that is ahead of a restored one, has nothing to say. */
    private boolean belongs(IndexStand stand, String base) {
        return stand.baseId().equals(base) && stand.position() <= changes.position();
    }

    private void refuse() {
        caughtUp = false;
        mustReach = UNKNOWN;
        besides.forget(); // another base has others
        index.withhold();
    }

    /** Applies the next stretch to the index that answers. */
    private boolean follow(IndexStand stand) {
        var changed = after(stand.position());
        if (changed.filter(each -> each.misses(stand.position())).isPresent()) {
            refuse();
            var _ = asked.ask();
            return true;
        }
        changed.ifPresent(this::apply);
        agree();
        commits.whenDue();
        return changed.isPresent();
    }

    private void apply(Changed changed) {
        var without = applying.apply(changed.articles(), changed.position(), index::replace);
        if (!source.erased(without).isEmpty()) {
            index.forget();
        }
    }

    /** Readers are let in with the state that the base had when this began, or a later one. */
    private void agree() {
        if (!caughtUp && index.position() >= mustReach) {
            index.serve();
            caughtUp = true;
        }
    }

    private Optional<Changed> after(long position) {
        var next = changes.after(position, MOST);
        if (next.isEmpty()) {
            behind = 0;
            return Optional.empty();
        }
        var changed = Changed.of(next);
        behind = next.size() < MOST ? next.size() : changes.position() - position;
        besides.learn(changed.kinds()); // before the position moves: kept pages go by it
        return Optional.of(changed);
    }

    /** Takes the next step of a new index, if one is made. */
    private boolean make(String base) {
        var now = making;
        if (now == null) {
            return false;
        }
        try {
            if (!base.equals(changes.baseId())) {
                abandon();
            } else if (!now.isFilled()) {
                now.fill();
            } else {
                finish(now);
            }
            return true;
        } catch (RuntimeException failed) {
            abandon();
            asked.failed(failed);
            throw failed;
        }
    }

    /** A full stretch of changes is followed by another; behind a shorter one little is left. */
    private void finish(Making made) {
        var changed = after(made.position());
        if (changed.filter(each -> each.misses(made.position())).isPresent()) {
            abandon();
            return;
        }
        changed.ifPresent(made::follow);
        if (changed.isEmpty() || changed.get().size() < MOST) {
            takeOver(made);
        }
    }

    private void takeOver(Making made) {
        made.takeOver();
        making = null;
        agree();
        LOG.info("The new search index answers, {} articles", made.progress().total());
        asked.done();
    }

    private void abandon() {
        var now = making;
        making = null;
        if (now != null) {
            now.close();
        }
    }
}
