package org.dalil.search.lucene.suggest;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.dalil.search.FoundSection;
import org.dalil.search.Suggestion;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The list as it grows: each article once, and no two lines that read the same. */
final class Found {
    /** So many for each line that is wanted: some are of an article that is there already. */
    private static final int FOR_EACH = 6;

    private final IndexSearcher searcher;
    private final int most;
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final Set<Long> articles = new HashSet<>();
    private final Set<String> lines = new HashSet<>();

    Found(IndexSearcher searcher, int most) {
        this.searcher = searcher;
        this.most = most;
    }

    List<Suggestion> suggestions() {
        return suggestions;
    }

    int size() {
        return suggestions.size();
    }

    boolean isFull() {
        return suggestions.size() >= most;
    }

    /** How many documents are worth looking at. */
    int candidates() {
        return most * FOR_EACH;
    }

    void titles(List<Integer> documents, Marks marks) throws IOException {
        for (var document : documents) {
            if (!isFull()) {
                add(offer(document), null, marks);
            }
        }
    }

    void sections(
            List<Integer> documents, Function<Offer, Optional<FoundSection>> find, Marks marks)
            throws IOException {
        for (var document : documents) {
            if (!isFull()) {
                var offer = offer(document);
                find.apply(offer).ifPresent(section -> add(offer, section, marks));
            }
        }
    }

    private void add(Offer offer, @Nullable FoundSection section, Marks marks) {
        var line = (section == null ? "" : section.heading()) + '\n' + offer.title();
        if (!articles.contains(offer.article()) && lines.add(line.toLowerCase(Locale.ROOT))) {
            articles.add(offer.article());
            suggestions.add(
                    new Suggestion(
                            offer.article(),
                            offer.language(),
                            offer.slug(),
                            offer.title(),
                            section,
                            marks.of(offer.title())));
        }
    }

    private Offer offer(int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var offers = DocValues.getBinary(leaf.reader(), Fields.OFFER);
        if (!offers.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("a document without its offer");
        }
        return Offer.read(offers.binaryValue());
    }
}
