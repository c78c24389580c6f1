package org.dalil.search.lucene;

import org.dalil.search.Hit;
import org.dalil.search.Results;
import org.dalil.search.SearchRequest;
import org.dalil.search.filter.Order;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.lucene.question.Analyses;
import org.dalil.search.lucene.question.Question;
import org.dalil.search.lucene.question.Questions;
import org.dalil.search.lucene.question.Rereading;
import org.dalil.search.lucene.question.Synonymy;
import org.dalil.search.query.QueryLanguage;
import org.dalil.search.weight.Weight;
import org.dalil.search.weight.Weights;
import org.dalil.text.Language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts an answer together: hits of the first language, strong ones of the others, a better query.
 */
final class Answering {
    /** Closest we have, where nothing answers. */
    static final int WEAK_HITS = 5;

    private final Analyses analyses;
    private final Finder finder;
    private final Weights weights;
    private final Strength strength;
    private final Synonymy synonymy;

    Answering(Analyses analyses, Finder finder, Weights weights, Synonymy synonymy) {
        this.analyses = analyses;
        this.finder = finder;
        this.weights = weights;
        this.strength = new Strength(weights);
        this.synonymy = synonymy;
    }

    /** As typed; where nothing answers that, as it may have been meant to be typed. */
    Results answer(SearchRequest request, Readable readable) throws IOException {
        var began = System.nanoTime();
        var asTyped = asTyped(request, readable);
        return isFinal(request) || answers(asTyped) || !asTyped.otherLanguage().isEmpty()
                ? asTyped.took(millisSince(began))
                : reread(request, readable).orElse(asTyped).took(millisSince(began));
    }

    /** Nothing else was meant: what somebody demands is demanded as it was typed. */
    private static boolean isFinal(SearchRequest request) {
        return request.hitsAlone() || request.isBrowsing() || !request.asked().demands().isEmpty();
    }

    private Optional<Results> reread(SearchRequest request, Readable readable) throws IOException {
        var most = weights.count(Weight.READINGS);
        var readings =
                new Rereading(analyses, readable, questions(readable))
                        .of(request.query(), request.language());
        for (var reading : readings.subList(0, Math.min(most, readings.size()))) {
            var results = asTyped(request.asking(reading), readable);
            if (answers(results)) {
                return Optional.of(results.of(reading));
            }
        }
        return Optional.empty();
    }

    private static boolean answers(Results results) {
        return results.total() > 0 && !results.weak();
    }

    private static long millisSince(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }

    private Results asTyped(SearchRequest request, Readable readable) throws IOException {
        var order = order(request, readable);
        var asked = ask(request, order, readable);
        var question = asked.question();
        var evidence = evidence(asked, readable);
        var weak = isWeak(request, question, evidence);
        var cut = isCut(request, weak);
        var found = shown(asked, request, weak, readable);
        var hits =
                cards(
                        found.page(request, cut ? WEAK_HITS : SearchRequest.DEEPEST),
                        question,
                        readable);
        var others =
                order.stream()
                        .filter(each -> !request.hitsAlone() && !each.equals(question.language()))
                        .toList();
        return new Results(
                cut ? Math.min(WEAK_HITS, found.total()) : found.total(),
                cut || found.totalIsExact(),
                weak,
                hits,
                others(request, others, asked.found(), readable),
                request.hitsAlone()
                        ? null
                        : new Correcting(this, analyses, finder, strength)
                                .better(request, asked, evidence, readable),
                null,
                0);
    }

    /** The languages to ask, the likeliest first; the one that is held to, alone. */
    static List<Language> order(SearchRequest request, Readable readable) {
        var held = request.filter().language();
        return held == null
                ? QueryLanguage.order(
                        request.asked().words(), request.language(), readable.languages())
                : List.of(held);
    }

    /** Where nothing answers, readers get the closest; staff look through all there is. */
    static boolean isCut(SearchRequest request, boolean weak) {
        return weak && !request.unpublished();
    }

    /** What was found, in the order that was asked for. */
    Found shown(Asked asked, SearchRequest request, boolean weak, Readable readable)
            throws IOException {
        var coverage = new Coverage(readable, asked.question(), weights);
        var enough = weights.of(Weight.ENOUGH);
        return new Kept(readable, request)
                .of(asked.found(), coverage, enough, isCut(request, weak));
    }

    /** Asks the first language; where it has nothing at all, the first that has something. */
    Asked ask(SearchRequest request, List<Language> order, Readable readable) throws IOException {
        var depth = depth(request);
        Asked first = null;
        for (var language : order) {
            var question = questions(readable).ask(request.asked(), language, true);
            var asked = new Asked(question, finder.find(readable, question, request, depth));
            if (asked.found().total() > 0) {
                return asked;
            }
            first = first == null ? asked : first;
        }
        return Objects.requireNonNull(first, "there is always a language to ask");
    }

    /** Where a text may have a draft beside it, no page can be told before all are ranked. */
    private static int depth(SearchRequest request) {
        return request.order() == Order.DATE || request.unpublished()
                ? SearchRequest.DEEPEST
                : (int) Math.min(SearchRequest.DEEPEST, request.skipped() + request.size());
    }

    /** Whether what was found is the closest there is, and no answer. */
    boolean isWeak(SearchRequest request, Asked asked, Readable readable) throws IOException {
        return isWeak(request, asked.question(), evidence(asked, readable));
    }

    private boolean isWeak(SearchRequest request, Question question, Evidence evidence) {
        return !request.isBrowsing() && !strength.isStrong(question, evidence);
    }

    /** What speaks for the first hit, as a benchmark fits {@link Strength} on it. */
    Evidence evidence(SearchRequest request, Readable readable) throws IOException {
        var order = QueryLanguage.order(request.query(), request.language(), readable.languages());
        return evidence(ask(request, order, readable), readable);
    }

    Evidence evidence(Asked asked, Readable readable) throws IOException {
        var coverage = new Coverage(readable, asked.question(), weights);
        return Evidence.of(asked.found().ranked(), coverage);
    }

    private List<Hit> others(
            SearchRequest request, List<Language> languages, Found first, Readable readable)
            throws IOException {
        var others = new OtherLanguages(finder, weights, strength, questions(readable), readable);
        var hits = new ArrayList<Hit>();
        for (var each : others.strong(request, languages, first)) {
            hits.addAll(cards(List.of(each.candidate()), each.question(), readable));
        }
        return hits;
    }

    private List<Hit> cards(List<Candidate> candidates, Question question, Readable readable)
            throws IOException {
        return new Cards(readable, question, analyses).hits(candidates);
    }

    Questions questions(Readable readable) {
        return new Questions(analyses, readable, synonymy, weights);
    }

    record Asked(Question question, Found found) {}
}
