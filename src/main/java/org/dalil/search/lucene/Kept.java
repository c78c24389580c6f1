package org.dalil.search.lucene;

import org.dalil.search.SearchRequest;
import org.dalil.search.filter.Order;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
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
     * @param isCut whether only the closest are shown, which stand in order of closeness
     */
    Found of(Found found, Coverage coverage, double enough, boolean isCut) throws IOException {
        return request.order() == Order.RELEVANCE
                        || isCut
                        || request.isBrowsing()
                        || found.ranked().isEmpty()
                ? found
                : newest(found, coverage, enough);
    }

    private Found newest(Found found, Coverage coverage, double enough) throws IOException {
        var needed = Math.min(enough, coverage.share(found.ranked().getFirst().document()));
        var dated = newest(found.ranked(), coverage, needed);
        var twins = newest(found.twins(), coverage, needed);
        return new Found(dated.size(), found.isAllRanked(), dated, twins);
    }

    private List<Candidate> newest(List<Candidate> candidates, Coverage coverage, double needed)
            throws IOException {
        var dated = new ArrayList<Dated>();
        for (var each : candidates) {
            if (coverage.share(each.document()) >= needed) {
                dated.add(new Dated(each, readable.number(Fields.UPDATED, each.document())));
            }
        }
        dated.sort(
                Comparator.comparingLong(Dated::at)
                        .reversed()
                        .thenComparing(each -> each.of().article()));
        return dated.stream().map(Dated::of).toList();
    }

    private record Dated(Candidate of, long at) {}
}
