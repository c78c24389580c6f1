package org.dalil.portal;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.category.Categories;
import org.dalil.article.category.CategoryNode;
import org.dalil.portal.page.Card;
import org.dalil.portal.page.SearchPage;
import org.dalil.search.Hit;
import org.dalil.search.Results;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.filter.Facet;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.Frame;
import org.dalil.web.Pages;
import org.dalil.web.category.ReaderCategories;
import org.dalil.web.signs.Signs;
import org.dalil.web.visitor.Shown;
import org.dalil.web.visitor.ShownSearches;
import org.dalil.web.why.WhyAsked;
import org.dalil.web.why.WhyPanels;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the answers to searches. */
@Singleton
class SearchPages {
    static final int SIZE = 10;

    private static final Results NOTHING =
            new Results(0, true, false, List.of(), List.of(), null, null, 0);

    private final SearchIndex index;
    private final Categories categories;
    private final ReaderCategories reachable;
    private final Cards cards;
    private final Signs signs;
    private final WhyPanels whys;
    private final ShownSearches searches;
    private final Pages pages;

    /**
     * @param shown what is counted for it; null where nothing was searched for
     */
    record Answered(SearchPage page, @Nullable Shown shown) {}

    SearchPages(
            SearchIndex index,
            Categories categories,
            ReaderCategories reachable,
            Cards cards,
            Signs signs,
            WhyPanels whys,
            ShownSearches searches,
            Pages pages) {
        this.index = index;
        this.signs = signs;
        this.categories = categories;
        this.reachable = reachable;
        this.cards = cards;
        this.whys = whys;
        this.searches = searches;
        this.pages = pages;
    }

    /**
     * @param why what staff want explained; nobody else is told
     */
    Answered page(Frame frame, SearchAddress wanted, String why, Asking who) {
        var language = wanted.language();
        var asking = wanted.everyone() ? new Asking(Audience.PUBLIC, who.account()) : who;
        var tree = new CategoryTree(language, categories.tree(language, asking.reader()));
        var filter = new Filter(tree, wanted);
        if (wanted.isTooLong() || !filter.problems().isEmpty()) {
            var page = RefusedSearches.page(frame.titled(title(wanted.asking("")), ""), filter);
            return new Answered(page, null);
        }
        var request = request(wanted, filter, asking);
        var results = wanted.isAsked() ? index.search(request) : NOTHING;
        var hits = explained(cards.of(results.hits(), tree, language, asking), wanted, asking);
        var others = wanted.page() == 1 ? results.otherLanguage() : List.<Hit>of(); // once
        var isAnswered = !results.weak() && !hits.isEmpty();
        var page =
                new SearchPage(
                        frame.titled(title(wanted), ""),
                        wanted.query(),
                        language.directionOf(wanted.query()),
                        wanted.isAsked(),
                        isAnswered,
                        isAnswered ? WaysOn.count(results) : 0,
                        false,
                        SearchRequest.LONGEST,
                        List.of(),
                        WaysOn.correction(results, wanted),
                        WaysOn.readAs(results, wanted),
                        signs.of(request, results, words -> wanted.asking(words).toString()),
                        wanted.tag(),
                        wanted.tag() == null ? null : wanted.withoutTag().toString(),
                        filter.chosen(),
                        hits.isEmpty() && filter.node().isEmpty() ? List.of() : filter.lines(),
                        isAnswered || filter.node().isPresent() ? wanted.counts() : "",
                        hits,
                        isAnswered ? WaysOn.pager(results, wanted) : null,
                        wanted.query().isEmpty() ? null : wanted.contact(),
                        explained(cards.of(others, tree, language, asking), wanted, asking),
                        hits.isEmpty() && others.isEmpty() ? tree.lines(tree.top()) : List.of(),
                        asking.isStaff() && !wanted.query().isEmpty()
                                ? whys.of(asked(wanted, why, request))
                                : null);
        return new Answered(page, shown(filter, results));
    }

    /** Browsing by a tag is no search. */
    private @Nullable Shown shown(Filter filter, Results results) {
        var wanted = filter.wanted();
        return wanted.query().isEmpty()
                ? null
                : searches.of(
                        wanted.query(),
                        wanted.language(),
                        results,
                        filter.node().map(CategoryNode::id).orElse(null),
                        wanted.tag() != null,
                        wanted.page());
    }

    /** How many results each category would have; a category's hold those of all below it. */
    CategoryCounts counts(SearchAddress wanted, Asking who) {
        var language = wanted.language();
        var asking = wanted.everyone() ? new Asking(Audience.PUBLIC, who.account()) : who;
        var tree = new CategoryTree(language, categories.tree(language, asking.reader()));
        var filter = new Filter(tree, wanted);
        var isRefused = wanted.isTooLong() || !filter.problems().isEmpty();
        var found =
                wanted.isAsked() && !isRefused
                        ? index.count(request(wanted, filter, asking), Set.of(Facet.CATEGORY))
                                .by(Facet.CATEGORY)
                        : Map.<String, Long>of();
        var counts = new HashMap<String, String>();
        tree.together(found)
                .forEach(
                        (id, count) -> counts.put(CategoryCounts.key(id), number(count, language)));
        return new CategoryCounts(counts);
    }

    private String number(long count, Language language) {
        return pages.message("search.number", Map.of("count", count), language);
    }

    private static WhyAsked asked(SearchAddress wanted, String why, SearchRequest request) {
        return new WhyAsked(
                why,
                request,
                wanted.everyone(),
                wanted.path(),
                wanted.fields(),
                wanted.asEveryone(!wanted.everyone()).toString());
    }

    /** Staff may ask of each card why it is there. */
    private static List<Card> explained(List<Card> cards, SearchAddress wanted, Asking asking) {
        return asking.isStaff() && !wanted.query().isEmpty()
                ? cards.stream()
                        .map(each -> each.explainedAt(wanted + "&why=" + each.article() + "#why"))
                        .toList()
                : cards;
    }

    private SearchRequest request(SearchAddress wanted, Filter filter, Asking asking) {
        return new SearchRequest(
                wanted.query(),
                wanted.language(),
                asking.reader(),
                filter.node()
                        .map(node -> reachable.withAllBelow(node.id(), asking.reader()))
                        .orElse(Set.of()),
                wanted.tag(),
                wanted.page(),
                SIZE);
    }

    private String title(SearchAddress wanted) {
        return wanted.query().isEmpty()
                ? pages.message("search.title", Map.of(), wanted.language())
                : pages.message(
                        "search.results", Map.of("query", wanted.query()), wanted.language());
    }
}
