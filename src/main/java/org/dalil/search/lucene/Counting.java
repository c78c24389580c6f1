package org.dalil.search.lucene;

import org.dalil.search.SearchRequest;
import org.dalil.search.filter.Counts;
import org.dalil.search.filter.Facet;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.Order;
import org.dalil.search.lucene.lookup.Readable;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks a request again without each of its choices in turn, and counts what is found. */
final class Counting {
    private final Answering answering;
    private final Finder finder;
    private final Readable readable;
    private final Map<Filter, Matched> known = new HashMap<>();

    Counting(Answering answering, Finder finder, Readable readable) {
        this.answering = answering;
        this.finder = finder;
        this.readable = readable;
    }

    Counts count(SearchRequest typed, Set<Facet> facets) throws IOException {
        var request = asRead(typed);
        var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        for (var facet : facets) {
            var wide = request.heldTo(request.filter().without(facet));
            counts.put(
                    facet,
                    facet == Facet.LANGUAGE ? languages(wide) : matched(wide).by(facet, readable));
        }
        return new Counts(counts);
    }

    /** As the page beside it reads what was typed. */
    private SearchRequest asRead(SearchRequest typed) throws IOException {
        if (matched(typed).count() > 0) {
            return typed;
        }
        known.clear();
        var readAs = answering.answer(typed.part(1, 1), readable).readAs();
        return readAs == null ? typed : typed.asking(readAs);
    }

    /** A query is asked of each language in its own words. */
    private Map<String, Long> languages(SearchRequest wide) throws IOException {
        var counts = new HashMap<String, Long>();
        for (var language : readable.languages()) {
            var found = matched(wide.heldTo(wide.filter().in(language))).count();
            if (found > 0) {
                counts.put(language.code(), found);
            }
        }
        return counts;
    }

    private Matched matched(SearchRequest request) throws IOException {
        var filter = request.filter();
        var matched = known.get(filter);
        if (matched == null) {
            matched = found(request);
            known.put(filter, matched);
        }
        return matched;
    }

    /** All that a request finds, drafts beside what is live; nothing where nothing answers. */
    private Matched found(SearchRequest request) throws IOException {
        var asked = answering.ask(request, Answering.order(request, readable), readable);
        if (answering.isWeak(request, asked, readable)) {
            return Matched.of(List.of(), readable);
        }
        var found = answering.kept(new Kept(readable, request), asked, false, readable);
        return request.order() == Order.DATE || found.total() == found.ranked().size()
                ? Matched.of(found.ranked(), readable)
                : Matched.of(finder.all(readable, asked.question(), request), readable);
    }
}
