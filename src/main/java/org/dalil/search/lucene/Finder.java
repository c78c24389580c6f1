package org.dalil.search.lucene;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.dalil.search.SearchRequest;
import org.dalil.search.lucene.lookup.Additions;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.lucene.question.AskedWord;
import org.dalil.search.lucene.question.Question;
import org.dalil.search.weight.Weight;
import org.dalil.search.weight.Weights;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Ranks in two steps: telling words choose the candidates, which Lucene does without looking at
 * most documents; then light words, trigrams and popularity order the best of them. (Trigrams occur
 * everywhere: asked of all documents they cost more than everything else together.)
 */
final class Finder {
    /** Totals are exact up to here. */
    private static final int COUNTED = 1000;

    /** With fewer hits than a page has and a word that no text has, likeness is asked too. */
    private static final int FEW = 10;

    private final Ranking ranking;
    private final Weights weights;
    private final Priors priors;

    Finder(Ranking ranking, Weights weights, Priors priors) {
        this.ranking = ranking;
        this.weights = weights;
        this.priors = priors;
    }

    /**
     * @param depth how many hits are asked for, from the first on
     */
    Found find(Readable readable, Question question, SearchRequest request, int depth)
            throws IOException {
        var found = documents(readable, question, request, depth);
        return request.unpublished() ? Twice.once(found, readable) : found;
    }

    private Found documents(Readable readable, Question question, SearchRequest request, int depth)
            throws IOException {
        if (request.isBrowsing()) {
            return Browsing.newest(readable, question, request);
        }
        if (question.words().isEmpty()) {
            return Found.NOTHING;
        }
        var byWords =
                top(readable, Filters.filtered(ranking.words(question, readable), request), depth);
        var best = new ArrayList<>(Arrays.asList(byWords.scoreDocs));
        var total = byWords.totalHits.value();
        if (total < FEW && !question.telling().stream().allMatch(AskedWord::isKnown)) {
            var more = like(readable, question, request, best);
            best.addAll(more);
            total += more.size();
        }
        return new Found(
                Math.min(total, COUNTED),
                byWords.totalHits.relation() == TotalHits.Relation.EQUAL_TO && total <= COUNTED,
                ordered(readable, question, best));
    }

    /** Everything that {@link #find} counts, where that is more than it ranks. */
    Query all(Readable readable, Question question, SearchRequest request) throws IOException {
        return request.isBrowsing()
                ? Browsing.query(request, question)
                : Filters.filtered(ranking.words(question, readable), request);
    }

    private TopDocs top(Readable readable, Query query, int depth) throws IOException {
        var window = weights.count(Weight.WINDOW);
        var most = depth <= window ? window : COUNTED;
        return readable.searcher()
                .search(query, new TopScoreDocCollectorManager(most, null, COUNTED));
    }

    /** Hits by likeness that are not hits by a word; their score comes with the rest. */
    private List<ScoreDoc> like(
            Readable readable, Question question, SearchRequest request, List<ScoreDoc> known)
            throws IOException {
        var seen = new HashSet<Integer>();
        known.forEach(each -> seen.add(each.doc));
        var query = Filters.filtered(ranking.likeness(question, readable), request);
        return Arrays.stream(top(readable, query, FEW).scoreDocs)
                .filter(each -> !seen.contains(each.doc))
                .map(each -> new ScoreDoc(each.doc, 0))
                .toList();
    }

    private List<Candidate> ordered(Readable readable, Question question, List<ScoreDoc> best)
            throws IOException {
        var head = best.subList(0, Math.min(weights.count(Weight.WINDOW), best.size()));
        head.sort(Comparator.comparingInt(each -> each.doc));
        var ordered = new ArrayList<>(scored(readable, question, head));
        ordered.sort(
                Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparing(Candidate::article));
        var tail = best.subList(head.size(), best.size());
        for (var each : tail) {
            ordered.add(new Candidate(each.doc, articleOf(readable, each.doc), each.score));
        }
        return ordered;
    }

    /** Takes them in order of document. */
    private List<Candidate> scored(Readable readable, Question question, List<ScoreDoc> docs)
            throws IOException {
        var documents = docs.stream().mapToInt(each -> each.doc).toArray();
        var articles = readable.numbers(Fields.ARTICLE, documents);
        var more = new Additions(readable, documents).of(ranking.more(question, readable));
        var same = new SameTitle(readable, documents).of(question, ranking);
        var factors = priors.of(readable, documents, articles);
        var scored = new ArrayList<Candidate>(docs.size());
        for (var at = 0; at < documents.length; at++) {
            var score = docs.get(at).score + more[at] + weights.of(Weight.SAME_TITLE) * same[at];
            scored.add(new Candidate(documents[at], articles[at], score * factors[at]));
        }
        return scored;
    }

    private static long articleOf(Readable readable, int document) throws IOException {
        return readable.number(Fields.ARTICLE, document);
    }
}
