package org.dalil.desk.cases;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.ArticleAddress;
import org.dalil.article.live.ListedArticle;
import org.dalil.article.live.LiveArticles;
import org.dalil.cases.SupportCase;
import org.dalil.cases.worklist.Worklists;
import org.dalil.desk.frame.Words;
import org.dalil.search.Hit;
import org.dalil.search.IndexNotReady;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.text.Language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Articles by the words of a case; of those, the ones that solved other cases come first. (An
 * article that answers these words and was linked before was linked to a case like this one.)
 */
@Singleton
class Suggestions {
    private static final int LOOKED_AT = 15;
    private static final int SHOWN = 6;

    private final SearchIndex index;
    private final LiveArticles articles;
    private final Worklists worklists;

    Suggestions(SearchIndex index, LiveArticles articles, Worklists worklists) {
        this.index = index;
        this.articles = articles;
        this.worklists = worklists;
    }

    List<Suggested> of(SupportCase standing, List<String> searches) {
        var words =
                standing.subject() + " " + String.join(" ", searches) + " " + standing.product();
        var hits = hits(words + " " + standing.description(), standing.spoken());
        var uses = worklists.uses(hits.stream().map(Hit::id).toList());
        return hits.stream()
                .sorted(Comparator.comparingLong(hit -> -uses.getOrDefault(hit.id(), 0L)))
                .limit(SHOWN)
                .map(hit -> suggested(hit, uses.getOrDefault(hit.id(), 0L)))
                .toList();
    }

    /** Articles that somebody looks for by words, best first. */
    List<Suggested> find(String words, Language language) {
        if (words.isBlank()) {
            return List.of();
        }
        var hits = hits(words, language).stream().limit(SHOWN).toList();
        var uses = worklists.uses(hits.stream().map(Hit::id).toList());
        return hits.stream().map(hit -> suggested(hit, uses.getOrDefault(hit.id(), 0L))).toList();
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

    private List<Hit> hits(String words, Language language) {
        try {
            var request =
                    new SearchRequest(
                            words, language, Audience.INTERNAL, Set.of(), null, 1, LOOKED_AT);
            return index.search(request).hits();
        } catch (IndexNotReady _) {
            return List.of(); // a case can be answered without
        }
    }

    private Suggested suggested(Hit hit, long uses) {
        return new Suggested(
                hit.id(),
                Words.of(hit.title(), hit.language()),
                ArticleAddress.of(hit.language(), hit.id(), hit.slug()),
                Words.of(hit.summary(), hit.language()),
                uses,
                isOpen(hit.id(), hit.language()));
    }

    private Suggested suggested(ListedArticle article) {
        return new Suggested(
                article.id(),
                Words.of(article.title(), article.language()),
                ArticleAddress.of(article.language(), article.id(), article.slug()),
                Words.of(article.summary(), article.language()),
                worklists.uses(List.of(article.id())).getOrDefault(article.id(), 0L),
                article.tier() == Audience.PUBLIC);
    }

    private boolean isOpen(long id, Language language) {
        return articles.translations(id, Audience.PUBLIC).stream()
                .anyMatch(each -> each.language().equals(language));
    }
}
