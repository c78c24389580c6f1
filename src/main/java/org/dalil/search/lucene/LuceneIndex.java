package org.dalil.search.lucene;

import io.micronaut.context.annotation.Value;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.search.Batch;
import org.dalil.search.Explanation;
import org.dalil.search.FreshIndex;
import org.dalil.search.Hit;
import org.dalil.search.IndexStand;
import org.dalil.search.Popularity;
import org.dalil.search.Results;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.SuggestRequest;
import org.dalil.search.Suggestion;
import org.dalil.search.UnpublishedText;
import org.dalil.search.filter.Counts;
import org.dalil.search.filter.Facet;
import org.dalil.search.language.lexicon.Lexicon;
import org.dalil.search.lucene.document.DocumentWriter;
import org.dalil.search.lucene.generation.Generations;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.lucene.question.Analyses;
import org.dalil.search.lucene.question.Synonymy;
import org.dalil.search.lucene.suggest.Suggester;
import org.dalil.search.query.QueryLanguage;
import org.dalil.search.weight.Weights;
import org.dalil.search.words.Wordlist;
import org.dalil.text.Language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The embedded engine, under {@code <dalil.data>/index}. Readers share the newest snapshot; only
 * the follower writes.
 */
@Singleton
public class LuceneIndex implements SearchIndex, AutoCloseable {
    private final Analyses analyses;
    private final Weights weights;
    private final Ranking ranking;
    private final Priors priors;
    private final Finder finder;
    private final Generations generations;
    private final OpenTier open;
    private final Admission admission;
    private volatile Synonymy live;
    private volatile Synonymy tried;

    @Inject
    public LuceneIndex(@Value("${dalil.data:./data}") Path data, List<Popularity> popularities) {
        this(data, popularities, Weights.DEFAULT);
    }

    LuceneIndex(Path data, List<Popularity> popularities, Weights weights) {
        this(data, popularities, weights, new Analyses(Lexicon.in(data)));
    }

    LuceneIndex(Path data, List<Popularity> popularities, Weights weights, Analyses analyses) {
        this.weights = weights;
        this.analyses = analyses;
        live = new Synonymy(Wordlist.EMPTY, analyses);
        tried = live;
        ranking = new Ranking(weights);
        priors = new Priors(popularities, weights);
        finder = new Finder(ranking, weights, priors);
        var documents = new DocumentWriter(analyses, weights);
        generations = new Generations(data.resolve("index"), documents);
        open = new OpenTier(documents);
        admission = new Admission(generations, open);
    }

    @Override
    public Results search(SearchRequest request) {
        return search(request, live);
    }

    @Override
    public Results search(SearchRequest request, Wordlist words) {
        var known = tried;
        if (!known.isOf(words)) {
            known = new Synonymy(words, analyses); // many questions are asked of one list
            tried = known;
        }
        return search(request, known);
    }

    private Results search(SearchRequest request, Synonymy synonymy) {
        var answering = new Answering(analyses, finder, weights, synonymy);
        return admission.ask(request, readable -> answering.answer(request, readable));
    }

    @Override
    public Counts count(SearchRequest request, Set<Facet> facets) {
        var answering = new Answering(analyses, finder, weights, live);
        return admission.ask(
                request,
                readable -> new Counting(answering, finder, readable).count(request, facets));
    }

    /** What {@link Strength} is fitted on. */
    Evidence evidence(SearchRequest request) {
        var answering = new Answering(analyses, finder, weights, live);
        return admission.ask(request.reader(), readable -> answering.evidence(request, readable));
    }

    @Override
    public List<Suggestion> suggest(SuggestRequest request) {
        return admission.ask(request.reader(), readable -> suggest(request, readable));
    }

    private List<Suggestion> suggest(SuggestRequest request, Readable readable) throws IOException {
        var order = QueryLanguage.order(request.typed(), request.language(), readable.languages());
        return new Suggester(readable.searcher(), Fields.ARTICLE, analyses::of, priors::popularity)
                .suggest(request.typed(), order, request.most());
    }

    @Override
    public List<Hit> similar(long article, Language language, Audience reader, int most) {
        return admission.ask(
                reader,
                readable -> new Similar(analyses, readable, weights).to(article, language, most));
    }

    @Override
    public Explanation explain(SearchRequest request, long article) {
        var answering = new Answering(analyses, finder, weights, live);
        var explainer = new Explainer(answering, ranking, weights);
        return admission.compare(
                request, (readable, all) -> explainer.explain(request, article, readable, all));
    }

    @Override
    public void use(Wordlist words) {
        live = new Synonymy(words, analyses);
    }

    @Override
    public void keepUnpublished(List<UnpublishedText> texts, Set<Long> gone) {
        open.replace(texts, gone);
    }

    @Override
    public void serve() {
        admission.open();
    }

    @Override
    public void withhold() {
        admission.shut();
    }

    @Override
    public Optional<IndexStand> stand() {
        return generations.stand();
    }

    @Override
    public void replace(Batch batch) {
        generations.replace(batch);
    }

    @Override
    public void commit() {
        generations.commit();
    }

    @Override
    public void forget() {
        generations.forget();
    }

    @Override
    public FreshIndex fresh(String baseId) {
        return generations.fresh(baseId);
    }

    /** Without a commit: what was not committed is applied again. */
    @Override
    @PreDestroy
    public void close() {
        admission.shut();
        open.close();
        generations.close();
    }
}
