package org.dalil.search.lucene.generation;

import org.dalil.search.Batch;
import org.dalil.search.FreshIndex;
import org.dalil.search.IndexNotReady;
import org.dalil.search.IndexStand;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The generation that answers and the one in the making. A pointer file names the one that answers,
 * so that a crash while another is made or takes over leaves one that is whole.
 */
public final class Generations implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);

    private final GenerationFolder folder;
    private final Layout layout;
    private final Forgetting forgetting;
    private volatile @Nullable Live live;

    public Generations(Path folder, Layout layout) {
        this.folder = new GenerationFolder(folder);
        this.layout = layout;
        this.live = opened();
        this.folder.keepOnly(Optional.ofNullable(live).map(now -> now.generation.folder()));
        this.forgetting = new Forgetting(this::forgotten);
        forgetWhatIsOwed();
    }

    public Optional<IndexStand> stand() {
        return Optional.ofNullable(live).map(now -> now.snapshot.stand());
    }

    /** The snapshot of now; to be closed by whoever acquired it. */
    public Snapshot acquire() {
        for (var now = live; now != null; now = live) {
            var snapshot = now.snapshot;
            if (snapshot.acquire()) {
                return snapshot;
            }
        }
        throw new IndexNotReady();
    }

    public synchronized void replace(Batch batch) {
        var now = living();
        try {
            now.generation.replace(batch);
            show(new Live(now.generation, now.generation.read(now.snapshot)));
        } catch (IOException failed) {
            reopenIfDead(now);
            throw new UncheckedIOException(failed);
        }
    }

    public synchronized void commit() {
        var now = live;
        if (now != null) {
            try {
                now.generation.commit();
            } catch (IOException failed) {
                reopenIfDead(now);
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** What was deleted leaves the disk, beside whatever goes on. */
    public synchronized void forget() {
        var now = live;
        if (now != null) {
            now.generation.owe();
            forgetting.begin(now.generation);
        }
    }

    private synchronized void forgetWhatIsOwed() {
        var now = live;
        if (now != null && now.generation.owes()) {
            forgetting.begin(now.generation);
        }
    }

    /** Files go with the last commit and the last snapshot that know them. */
    private synchronized void forgotten(Generation generation) throws IOException {
        var now = live;
        if (now != null && now.generation.equals(generation)) {
            generation.commit();
            show(new Live(generation, generation.read(now.snapshot)));
        }
    }

    public FreshIndex fresh(String baseId) {
        try {
            return new Fresh(Generation.create(folder.fresh(), baseId, layout));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public synchronized void close() {
        var now = live;
        live = null;
        if (now != null) {
            now.snapshot.close();
            closed(now.generation);
        }
        folder.close();
    }

    private Live living() {
        var now = live;
        if (now == null) {
            throw new IllegalStateException("there is no index to change; make a fresh one");
        }
        return now;
    }

    private @Nullable Live opened() {
        var named = folder.named();
        if (named.isEmpty()) {
            return null;
        }
        try {
            return opened(named.get());
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("The search index is damaged and is made anew: {}", damaged.toString());
            return null;
        }
    }

    private @Nullable Live opened(Path folder) throws IOException {
        var generation = Generation.open(folder, layout);
        if (generation.stand() == null) {
            LOG.info("The search index was made by another version and is made anew");
            generation.close();
            return null;
        }
        return new Live(generation, generation.read());
    }

    /** A writer that met a full or broken disk is dead; its last commit is not. */
    private void reopenIfDead(Live now) {
        if (!now.generation.isOpen()) {
            closed(now.generation);
            var again = opened();
            live = again;
            now.snapshot.close();
        }
    }

    private void show(Live next) {
        var before = live;
        live = next;
        if (before != null) {
            before.snapshot.close();
        }
    }

    private static void closed(Generation generation) {
        try {
            generation.close();
        } catch (IOException failed) {
            LOG.warn("Could not close the search index: {}", failed.toString());
        }
    }

    private synchronized void takeOver(Generation next) {
        try {
            next.commit();
            folder.name(next.folder());
            var before = live;
            show(new Live(next, next.read()));
            if (before != null) {
                closed(before.generation);
            }
            folder.keepOnly(Optional.of(next.folder()));
            if (next.hasDeletions()) {
                forget(); // what was erased while it was made
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private record Live(Generation generation, Snapshot snapshot) {}

    private final class Fresh implements FreshIndex {
        private final Generation generation;
        private boolean tookOver;

        Fresh(Generation generation) {
            this.generation = generation;
        }

        @Override
        public void replace(Batch batch) {
            try {
                generation.replace(batch);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void takeOver() {
            Generations.this.takeOver(generation);
            tookOver = true;
        }

        @Override
        public void close() {
            if (!tookOver) {
                closed(generation);
                folder.remove(generation.folder());
            }
        }
    }
}
