package org.dalil.desk.cases;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.ArticleAddress;
import org.dalil.article.live.ListedArticle;
import org.dalil.article.live.LiveArticles;
import org.dalil.cases.SupportCase;
import org.dalil.cases.similar.SimilarCases;
import org.dalil.cases.worklist.Worklists;
import org.dalil.desk.frame.Words;
import org.dalil.search.Hit;
import org.dalil.search.IndexNotReady;
import org.dalil.search.Results;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.text.Language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Articles that may answer a case: first those that resolved closed cases like it, whatever words
 * they are written in, then those that its words find. Where nothing answers, only the closest few
 * are shown of these.
 */
@Singleton
class Suggestions {
    private static final int SHOWN = 6;
    private static final int SHOWN_WEAK = 3;

    /** So that what the words find is always seen, too. */
    private static final int SHOWN_ALIKE = 4;

    private final SearchIndex index;
    private final LiveArticles articles;
    private final Worklists worklists;
    private final SimilarCases similar;

    Suggestions(
            SearchIndex index, LiveArticles articles, Worklists worklists, SimilarCases similar) {
        this.index = index;
        this.articles = articles;
        this.worklists = worklists;
        this.similar = similar;
    }

    List<Suggested> of(SupportCase standing, List<String> searches) {
        var all = new LinkedHashMap<Long, Suggested>();
        alike(standing, searches).forEach(each -> all.put(each.id(), each));
        answering(standing, searches).forEach(each -> all.putIfAbsent(each.id(), each));
        return all.values().stream().limit(SHOWN).toList();
    }

    private Stream<Suggested> alike(SupportCase standing, List<String> searches) {
        return similar.solutions(standing, searches).stream()
                .flatMap(
                        each ->
                                named(each.article(), standing.spoken())
                                        .map(article -> article.alike(each.cases()))
                                        .stream())
                .limit(SHOWN_ALIKE);
    }

    private List<Suggested> answering(SupportCase standing, List<String> searches) {
        var words =
                standing.subject() + " " + String.join(" ", searches) + " " + standing.product();
        var prose = words + " " + standing.description();
        var request = SearchRequest.ofProse(prose, standing.spoken(), Audience.INTERNAL, SHOWN);
        return found(request).map(this::best).orElse(List.of());
    }

    private List<Suggested> best(Results found) {
        var shown = found.hits().stream().limit(found.weak() ? SHOWN_WEAK : SHOWN).toList();
        var uses = uses(shown);
        return shown.stream().map(hit -> suggested(hit, uses.getOrDefault(hit.id(), 0L))).toList();
    }

    private Map<Long, Long> uses(List<Hit> hits) {
        return worklists.uses(hits.stream().map(Hit::id).toList());
    }

    /** Articles that somebody looks for by words, best first. */
    List<Suggested> find(String words, Language language) {
        if (words.isBlank()) {
            return List.of();
        }
        var request = SearchRequest.of(words, language, Audience.INTERNAL);
        var hits = found(request).map(Results::hits).orElse(List.of());
        var uses = uses(hits);
        return hits.stream()
                .limit(SHOWN)
                .map(hit -> suggested(hit, uses.getOrDefault(hit.id(), 0L)))
                .toList();
    }

    /** An article that somebody names, as staff see it, in this language if it has it. */
    Optional<Suggested> named(long id, Language language) {
        var all = articles.translations(id, Audience.INTERNAL);
        return all.stream()
                .filter(each -> each.language().equals(language))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(this::suggested);
    }

    private Optional<Results> found(SearchRequest request) {
        try {
            return Optional.of(index.search(request));
        } catch (IndexNotReady _) {
            return Optional.empty(); // a case can be answered without
        }
    }

    private Suggested suggested(Hit hit, long uses) {
        return new Suggested(
                hit.id(),
                Words.of(hit.title(), hit.language()),
                ArticleAddress.of(hit.language(), hit.id(), hit.slug()),
                Words.of(hit.summary(), hit.language()),
                uses,
                0,
                isOpen(hit.id(), hit.language()));
    }

    private Suggested suggested(ListedArticle article) {
        return new Suggested(
                article.id(),
                Words.of(article.title(), article.language()),
                ArticleAddress.of(article.language(), article.id(), article.slug()),
                Words.of(article.summary(), article.language()),
                worklists.uses(List.of(article.id())).getOrDefault(article.id(), 0L),
                0,
                article.tier() == Audience.PUBLIC);
    }

    private boolean isOpen(long id, Language language) {
        return articles.translations(id, Audience.PUBLIC).stream()
                .anyMatch(each -> each.language().equals(language));
    }
}
