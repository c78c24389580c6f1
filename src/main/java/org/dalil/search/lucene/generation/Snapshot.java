package org.dalil.search.lucene.generation;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.dalil.account.Audience;
import org.dalil.search.IndexStand;
import org.dalil.search.lucene.lookup.Readable;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * All tiers at one moment, so that an article on its way from one to another is in exactly one. A
 * reader's searcher spans the tiers that reader may see, and counts words among those alone. Held
 * by whoever acquired it; closed with the last.
 */
public final class Snapshot implements AutoCloseable {
    private final @Nullable IndexStand stand;
    private final Map<Audience, DirectoryReader> tiers;
    private final Map<Audience, Readable> readable = new EnumMap<>(Audience.class);
    private final AtomicInteger holders = new AtomicInteger(1);

    private Snapshot(@Nullable IndexStand stand, Map<Audience, DirectoryReader> tiers)
            throws IOException {
        this.stand = stand;
        this.tiers = tiers;
        for (var reader : Audience.values()) {
            readable.put(reader, new Readable(searcher(reader)));
        }
    }

    static Snapshot of(
            @Nullable IndexStand stand, Map<Audience, Tier> tiers, @Nullable Snapshot last)
            throws IOException {
        var readers = new EnumMap<Audience, DirectoryReader>(Audience.class);
        for (var tier : tiers.entrySet()) {
            var before = last == null ? null : last.tiers.get(tier.getKey());
            readers.put(
                    tier.getKey(),
                    before == null ? tier.getValue().read() : tier.getValue().read(before));
        }
        return new Snapshot(stand, readers);
    }

    @Nullable IndexStand stand() {
        return stand;
    }

    public Readable readableBy(Audience reader) {
        return java.util.Objects.requireNonNull(readable.get(reader));
    }

    /**
     * @return false where it is closed already; take the next one then
     */
    boolean acquire() {
        return holders.updateAndGet(held -> held == 0 ? 0 : held + 1) > 0;
    }

    /** Gives it back. */
    @Override
    public void close() {
        if (holders.decrementAndGet() > 0) {
            return;
        }
        try {
            for (var seen : readable.values()) {
                seen.reader().close();
            }
            for (var tier : tiers.values()) {
                tier.decRef();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private IndexSearcher searcher(Audience reader) throws IOException {
        var seen = reader.readable().stream().map(tiers::get).toArray(IndexReader[]::new);
        var searcher = new IndexSearcher(new MultiReader(seen, false));
        searcher.setQueryCache(null); // filters are cheap here, its memory is not
        return searcher;
    }
}
