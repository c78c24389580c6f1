package org.dalil.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.dalil.search.Popularity;
import org.dalil.search.SearchRequest;

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
    /** So many of the best are ordered by everything; what lies behind keeps its order by words. */
    static final int WINDOW = 200;

    /** Totals are exact up to here. */
    private static final int COUNTED = 1000;

    /** With fewer hits by words than a page has, likeness is asked too. */
    private static final int FEW = 10;

    private final Ranking ranking;
    private final Weights weights;
    private final Popularity popularity;

    Finder(Ranking ranking, Weights weights, Popularity popularity) {
        this.ranking = ranking;
        this.weights = weights;
        this.popularity = popularity;
    }

    /**
     * @param depth how many hits are asked for, from the first on
     */
    Found find(Readable readable, Question question, SearchRequest request, int depth)
            throws IOException {
        if (question.words().isEmpty()) {
            return Found.NOTHING;
        }
        var byWords = top(readable, Ranking.filtered(ranking.words(question), request), depth);
        var best = new ArrayList<>(Arrays.asList(byWords.scoreDocs));
        var total = byWords.totalHits.value();
        if (total < FEW) {
            var more = like(readable, question, request, best);
            best.addAll(more);
            total += more.size();
        }
        return new Found(
                Math.min(total, COUNTED),
                byWords.totalHits.relation() == TotalHits.Relation.EQUAL_TO && total <= COUNTED,
                ordered(readable, question, best));
    }

    private static TopDocs top(Readable readable, Query query, int depth) throws IOException {
        var most = depth <= WINDOW ? WINDOW : COUNTED;
        return readable.searcher()
                .search(query, new TopScoreDocCollectorManager(most, null, COUNTED));
    }

    /** Hits by likeness that are not hits by a word; their score comes with the rest. */
    private List<ScoreDoc> like(
            Readable readable, Question question, SearchRequest request, List<ScoreDoc> known)
            throws IOException {
        var seen = new HashSet<Integer>();
        known.forEach(each -> seen.add(each.doc));
        var query = Ranking.filtered(ranking.likeness(question), request);
        return Arrays.stream(top(readable, query, FEW).scoreDocs)
                .filter(each -> !seen.contains(each.doc))
                .map(each -> new ScoreDoc(each.doc, 0))
                .toList();
    }

    private List<Candidate> ordered(Readable readable, Question question, List<ScoreDoc> best)
            throws IOException {
        var head = best.subList(0, Math.min(WINDOW, best.size()));
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
        var searcher = readable.searcher();
        var more =
                searcher.createWeight(
                        searcher.rewrite(ranking.more(question)), ScoreMode.COMPLETE, 1);
        var scored = new ArrayList<Candidate>(docs.size());
        LeafReaderContext leaf = null;
        Scorer scorer = null;
        NumericDocValues articles = null;
        for (var each : docs) {
            if (leaf == null || each.doc >= leaf.docBase + leaf.reader().maxDoc()) {
                leaf = leafOf(readable, each.doc);
                scorer = more.scorer(leaf);
                articles = leaf.reader().getNumericDocValues(Fields.ARTICLE);
            }
            var inLeaf = each.doc - leaf.docBase;
            var article = articles.advanceExact(inLeaf) ? articles.longValue() : 0;
            var score = each.score + scoreOf(scorer, inLeaf);
            scored.add(
                    new Candidate(
                            each.doc,
                            article,
                            score * (1 + weights.popularity() * popularity.of(article))));
        }
        return scored;
    }

    private static double scoreOf(@org.jspecify.annotations.Nullable Scorer scorer, int document)
            throws IOException {
        if (scorer == null) {
            return 0;
        }
        DocIdSetIterator at = scorer.iterator();
        var there = scorer.docID();
        if (there < document) {
            there = at.advance(document);
        }
        return there == document ? scorer.score() : 0;
    }

    private static long articleOf(Readable readable, int document) throws IOException {
        var leaf = leafOf(readable, document);
        var articles = leaf.reader().getNumericDocValues(Fields.ARTICLE);
        return articles.advanceExact(document - leaf.docBase) ? articles.longValue() : 0;
    }

    private static LeafReaderContext leafOf(Readable readable, int document) {
        var leaves = readable.reader().leaves();
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }
}
