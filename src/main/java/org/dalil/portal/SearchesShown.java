package org.dalil.portal;

import jakarta.inject.Singleton;

import org.dalil.article.category.CategoryNode;
import org.dalil.insight.event.SearchWords;
import org.dalil.insight.event.Strength;
import org.dalil.search.Hit;
import org.dalil.search.Results;
import org.dalil.search.query.QueryLanguage;
import org.dalil.settings.Settings;
import org.dalil.web.visitor.Shown;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What is counted for the answer to a search. */
@Singleton
class SearchesShown {
    private final Settings settings;

    SearchesShown(Settings settings) {
        this.settings = settings;
    }

    /** Null where nothing was typed: browsing by a tag is no search. */
    @Nullable Shown of(Filter filter, Results results) {
        var wanted = filter.wanted();
        if (wanted.query().isEmpty()) {
            return null;
        }
        var words = results.readAs() == null ? wanted.query() : results.readAs();
        var page = wanted.language();
        var spoken = QueryLanguage.order(words, page, settings.portal().languages()).getFirst();
        return new Shown.Search(
                page,
                SearchWords.of(words, spoken),
                spoken,
                strength(results),
                (int) Math.min(results.total(), Integer.MAX_VALUE),
                shown(results, wanted.page()),
                filter.node().map(CategoryNode::id).orElse(null),
                wanted.tag() != null,
                wanted.page());
    }

    private static Strength strength(Results results) {
        if (results.hits().isEmpty()) {
            return Strength.NONE;
        }
        return results.weak() ? Strength.WEAK : Strength.STRONG;
    }

    /** Those in other languages stand below, and once. */
    private static List<Long> shown(Results results, int page) {
        var shown = new ArrayList<>(results.hits().stream().map(Hit::id).toList());
        if (page == 1) {
            results.otherLanguage().stream()
                    .map(Hit::id)
                    .filter(id -> !shown.contains(id))
                    .forEach(shown::add);
        }
        return shown;
    }
}
