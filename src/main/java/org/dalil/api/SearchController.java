package org.dalil.api;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import org.dalil.api.ParameterRefused.Rule;
import org.dalil.article.category.Categories;
import org.dalil.article.category.CategoryNode;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.Order;
import org.dalil.web.Asking;
import org.dalil.web.ReaderLanguages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The search, as the portal's own page asks it. */
@Controller("/api/v1/search")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchController {
    /** As long as a tag can be. */
    private static final int LONGEST_TAG = 100;

    private final SearchIndex index;
    private final Categories categories;
    private final ReaderLanguages languages;

    SearchController(SearchIndex index, Categories categories, ReaderLanguages languages) {
        this.index = index;
        this.categories = categories;
        this.languages = languages;
    }

    @Get
    SearchResource search(Parameters given, Asking asking) {
        var page = Paging.of(given);
        var request =
                new SearchRequest(
                        given.required("q"),
                        given.language(),
                        asking.reader(),
                        filter(given, asking),
                        Order.RELEVANCE,
                        false,
                        page.number(),
                        page.size(),
                        false);
        return request.query().isBlank()
                ? SearchResource.NOTHING
                : SearchResource.of(index.search(request));
    }

    private Filter filter(Parameters given, Asking asking) {
        return new Filter(
                given.id("category").map(id -> withAllBelow(id, asking)).orElse(Set.of()),
                given.words("tag", LONGEST_TAG).orElse(null),
                null,
                given.language("language").orElse(null),
                null);
    }

    /** One that holds nothing for whoever asks, in any language, is not there. */
    private Set<Long> withAllBelow(long id, Asking asking) {
        var ids = new HashSet<Long>();
        for (var language : languages.all()) {
            add(categories.tree(language, asking.reader()), id, ids);
        }
        if (ids.isEmpty()) {
            throw new ParameterRefused("category", new Rule.There());
        }
        return ids;
    }

    /** The one that is looked for, and everything below what was found. */
    private static void add(List<CategoryNode> nodes, long id, Set<Long> ids) {
        for (var node : nodes) {
            if (node.id() == id || node.parentId() != null && ids.contains(node.parentId())) {
                ids.add(node.id());
            }
            add(node.children(), id, ids);
        }
    }
}
