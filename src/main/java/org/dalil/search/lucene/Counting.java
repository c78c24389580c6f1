package org.dalil.search.lucene;

import org.dalil.search.SearchRequest;
import org.dalil.search.filter.Counts;
import org.dalil.search.filter.Facet;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.Order;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.query.Query;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Asks a request again without each of its choices in turn, and counts what is found. */
final class Counting {
    private final Answering answering;
    private final Finder finder;
    private final Readable readable;
    private final Map<Filter, Counted> known = new HashMap<>();

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
        if (counted(typed).answers()) {
            return typed;
        }
        var readAs = answering.answer(typed.part(1, 1), readable).readAs();
        if (readAs == null) {
            return typed;
        }
        known.clear();
        return typed.asking(readAs);
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
        return counted(request).matched();
    }

    private Counted counted(SearchRequest request) throws IOException {
        var filter = request.filter();
        var counted = known.get(filter);
        if (counted == null) {
            counted =
                    Query.of(request.query()) instanceof Query.Excluding excluding
                            ? new Counted(without(excluding, request), true)
                            : found(request);
            known.put(filter, counted);
        }
        return counted;
    }

    private Counted found(SearchRequest request) throws IOException {
        var asked = answering.ask(request, Answering.order(request, readable), readable);
        var weak = answering.isWeak(request, asked, readable);
        return new Counted(found(request, asked, weak), !weak);
    }

    /** All that a request finds, drafts beside what is live; nothing where few are shown of it. */
    private Matched found(SearchRequest request, Answering.Asked asked, boolean weak)
            throws IOException {
        if (Answering.isCut(request, weak)) {
            return Matched.of(Found.NOTHING, readable);
        }
        var found = answering.shown(asked, request, weak, readable);
        return request.order() == Order.DATE || found.isAllRanked()
                ? Matched.of(found, readable)
                : Matched.of(finder.all(readable, asked.question(), request), readable);
    }

    /** Who makes a choice is held to it, and then what is left out is no text. */
    private Matched without(Query.Excluding excluding, SearchRequest request) throws IOException {
        var language = Answering.order(request, readable).getFirst();
        var question = answering.questions(readable).ask(excluding.held(), language, false);
        return Matched.of(Browsing.query(request, question), readable);
    }

    private record Counted(Matched matched, boolean answers) {}
}
