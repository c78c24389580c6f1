package org.dalil.search.lucene;

import org.dalil.search.SearchRequest;
import org.dalil.search.filter.Order;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** What a request keeps of what was found, and in its order. */
final class Kept {
    private final Readable readable;
    private final SearchRequest request;

    Kept(Readable readable, SearchRequest request) {
        this.readable = readable;
        this.request = request;
    }

    /**
     * @param weak whether nothing answers; the closest there are stand in order of closeness
     */
    Found of(Found found, Coverage coverage, double enough, boolean weak) throws IOException {
        return request.order() == Order.RELEVANCE || weak || request.isBrowsing()
                ? found
                : newest(found, coverage, enough);
    }

    private Found newest(Found found, Coverage coverage, double enough) throws IOException {
        var needed = Math.min(enough, coverage.share(found.ranked().getFirst().document()));
        var dated = new ArrayList<Dated>();
        for (var each : found.ranked()) {
            if (coverage.share(each.document()) >= needed) {
                dated.add(new Dated(each, readable.number(Fields.UPDATED, each.document())));
            }
        }
        dated.sort(
                Comparator.comparingLong(Dated::at)
                        .reversed()
                        .thenComparing(each -> each.of().article()));
        return new Found(
                dated.size(),
                found.total() == found.ranked().size(),
                dated.stream().map(Dated::of).toList());
    }

    /** Each text once, also where a draft of it is found beside it: the better of the two. */
    Found distinct(Found found) throws IOException {
        if (!request.unpublished()) {
            return found;
        }
        var seen = new HashSet<Twice.Text>();
        var distinct = new ArrayList<Candidate>(found.ranked().size());
        for (var each : found.ranked()) {
            if (seen.add(Twice.text(each.article(), each.document(), readable))) {
                distinct.add(each);
            }
        }
        var twice = found.ranked().size() - distinct.size();
        return new Found(found.total() - twice, found.totalIsExact(), List.copyOf(distinct));
    }

    private record Dated(Candidate of, long at) {}
}
