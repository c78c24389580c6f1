package org.dalil.search.lucene.generation;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.dalil.account.Audience;
import org.dalil.search.Batch;
import org.dalil.search.IndexStand;
import org.dalil.search.SearchDocument;
import org.dalil.search.lucene.lookup.Fields;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * One making of the whole index: a tier for each audience in a folder of its own. Each tier commits
 * for itself with the position it holds; a crash between two commits leaves tiers at different
 * positions, and the lowest of them counts, since applying a change twice does no harm.
 */
final class Generation implements AutoCloseable {
    private static final String BASE = "base";
    private static final String POSITION = "position";
    private static final String MADE_BY = "format";
    private static final String OWED = "owed";

    private final Path folder;
    private final Map<Audience, Tier> tiers;
    private final Layout layout;
    private final AtomicInteger owed = new AtomicInteger();
    private volatile @Nullable IndexStand stand;

    private Generation(Path folder, Map<Audience, Tier> tiers, Layout layout) {
        this.folder = folder;
        this.tiers = tiers;
        this.layout = layout;
    }

    static Generation create(Path folder, String baseId, Layout layout) throws IOException {
        var generation = open(folder, layout);
        generation.stand = new IndexStand(baseId, 0);
        return generation;
    }

    static Generation open(Path folder, Layout layout) throws IOException {
        var tiers = new EnumMap<Audience, Tier>(Audience.class);
        var generation = new Generation(folder, tiers, layout);
        try {
            for (var audience : Audience.values()) {
                tiers.put(
                        audience,
                        Tier.open(folder.resolve(audience.name().toLowerCase(Locale.ROOT))));
            }
            generation.stand = generation.committed();
            generation.owed.set(generation.owesByCommit() ? 1 : 0);
            return generation;
        } catch (IOException | RuntimeException damaged) {
            generation.close();
            throw damaged;
        }
    }

    Path folder() {
        return folder;
    }

    @Nullable IndexStand stand() {
        return stand;
    }

    boolean isOpen() {
        return tiers.values().stream().allMatch(Tier::isOpen);
    }

    /** Takes documents out of every tier and puts them into theirs; unseen until {@link #read}. */
    void replace(Batch batch) throws IOException {
        var documents = written(batch.documents());
        var gone = batch.articles().stream().map(Generation::term).toList();
        for (var tier : tiers.entrySet()) {
            tier.getValue().replace(gone, documents.getOrDefault(tier.getKey(), List.of()));
        }
        var before = stand;
        stand = new IndexStand(before == null ? "" : before.baseId(), batch.position());
    }

    Snapshot read() throws IOException {
        return Snapshot.of(stand, tiers, null);
    }

    Snapshot read(Snapshot last) throws IOException {
        return Snapshot.of(stand, tiers, last);
    }

    /** From the next commit on it is known that something has to be forgotten. */
    void owe() {
        owed.incrementAndGet();
    }

    boolean owes() {
        return owed.get() > 0;
    }

    /** What is deleted now leaves the files once a commit and the readers of now have gone. */
    void forget() throws IOException {
        var before = owed.get();
        for (var tier : tiers.values()) {
            tier.forget();
        }
        owed.addAndGet(-before);
    }

    boolean hasDeletions() {
        return tiers.values().stream().anyMatch(Tier::hasDeletions);
    }

    private boolean owesByCommit() {
        return tiers.values().stream().anyMatch(tier -> tier.committed().containsKey(OWED));
    }

    void commit() throws IOException {
        var now = stand;
        if (now != null) {
            var facts = new HashMap<String, String>();
            facts.put(BASE, now.baseId());
            facts.put(POSITION, Long.toString(now.position()));
            facts.put(MADE_BY, layout.format());
            if (owes()) {
                facts.put(OWED, "yes");
            }
            for (var tier : tiers.values()) {
                tier.commit(facts);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (var tier : tiers.values()) {
            tier.close();
        }
    }

    private @Nullable IndexStand committed() {
        IndexStand lowest = null;
        for (var tier : tiers.values()) {
            var facts = tier.committed();
            if (!layout.format().equals(facts.get(MADE_BY))) {
                return null;
            }
            var stood = new IndexStand(facts.get(BASE), Long.parseLong(facts.get(POSITION)));
            if (lowest != null && !lowest.baseId().equals(stood.baseId())) {
                return null;
            }
            lowest = lowest == null || stood.position() < lowest.position() ? stood : lowest;
        }
        return lowest;
    }

    private Map<Audience, List<Document>> written(List<SearchDocument> documents) {
        return documents.stream()
                .collect(
                        Collectors.groupingBy(
                                SearchDocument::tier,
                                Collectors.mapping(layout::write, Collectors.toList())));
    }

    private static Term term(long article) {
        return new Term(Fields.ARTICLE, Long.toString(article));
    }
}
