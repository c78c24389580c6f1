package org.dalil.desk.search;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Pager;
import org.dalil.desk.frame.Words;
import org.dalil.desk.search.DeskSearchPage.Correction;
import org.dalil.desk.search.DeskSearchPage.Line;
import org.dalil.desk.search.DeskSearchPage.Problem;
import org.dalil.search.Hit;
import org.dalil.search.Results;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.draft.UnpublishedTexts;
import org.dalil.search.filter.Counts;
import org.dalil.search.filter.Facet;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.Order;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.signs.Signs;
import org.dalil.web.why.WhyAsked;
import org.dalil.web.why.WhyPanel;
import org.dalil.web.why.WhyPanels;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the answers to searches of the desk. */
@Singleton
class DeskSearches {
    private static final int SIZE = 20;
    private static final int SHOWN = 60;

    private static final Results NOTHING =
            new Results(0, true, false, List.of(), List.of(), null, null, 0);

    private final SearchIndex index;
    private final UnpublishedTexts unpublished;
    private final SearchFilters filters;
    private final FilterGroups groups;
    private final CategoryBranches categories;
    private final ResultLines lines;
    private final Signs signs;
    private final WhyPanels whys;

    DeskSearches(
            SearchIndex index,
            UnpublishedTexts unpublished,
            SearchFilters filters,
            FilterGroups groups,
            CategoryBranches categories,
            ResultLines lines,
            Signs signs,
            WhyPanels whys) {
        this.index = index;
        this.unpublished = unpublished;
        this.filters = filters;
        this.groups = groups;
        this.categories = categories;
        this.lines = lines;
        this.signs = signs;
        this.whys = whys;
    }

    /** What each choice would find; nothing where what is asked is refused. */
    Counts counts(SearchAddress asked, Language language, Asking who) {
        var held = filters.of(asked);
        if (!isSearched(asked, held)) {
            return new Counts(Map.of());
        }
        unpublished.partial();
        return index.count(
                request(asked, held.filter(), language, who), EnumSet.allOf(Facet.class));
    }

    /**
     * @param wanted what is to be explained; empty for nothing
     */
    DeskSearchPage page(
            DeskFrame frame, SearchAddress asked, String wanted, Language language, Asking who) {
        var held = filters.of(asked);
        var branches = categories.of(language);
        var request = request(asked, held.filter(), language, who);
        var isSearched = isSearched(asked, held);
        var partial = isSearched ? unpublished.partial() : 0;
        var results = isSearched ? index.search(request) : NOTHING;
        var hits = lines.of(results.hits(), asked, branches);
        var others = asked.page() == 1 ? results.otherLanguage() : List.<Hit>of(); // once
        var isAnswered = !results.weak() && !hits.isEmpty();
        return new DeskSearchPage(
                frame,
                asked.query(),
                language.directionOf(asked.query()),
                asked.kept(),
                isSearched,
                isAnswered,
                asked.isTooLong() ? SearchRequest.LONGEST : 0,
                problems(asked, held),
                hits.isEmpty() ? 0 : results.total(),
                !results.totalIsExact(),
                correction(results, asked, language),
                readAs(results, language),
                isSearched
                        ? signs.of(request, results, words -> asked.asking(words).toString())
                        : null,
                groups.chosen(asked, held.unknown(), branches),
                asked.withoutFilters().toString(),
                groups.of(asked, branches, articles(results)),
                isSearched ? asked.counts() : "",
                asked.query().isEmpty() ? List.of() : orders(asked),
                hits,
                lines.of(others, asked, branches),
                hits.isEmpty() ? null : pager(results, asked),
                partial,
                isSearched && !asked.query().isEmpty() ? why(asked, wanted, request) : null);
    }

    private static boolean isSearched(SearchAddress asked, Held held) {
        return asked.isAsked() && !asked.isTooLong() && held.unknown().isEmpty();
    }

    private static SearchRequest request(
            SearchAddress asked, Filter filter, Language language, Asking who) {
        return new SearchRequest(
                asked.query(),
                language,
                who.reader(),
                filter,
                asked.isByDate() ? Order.DATE : Order.RELEVANCE,
                true,
                asked.page(),
                SIZE,
                false);
    }

    private static List<Problem> problems(SearchAddress asked, Held held) {
        return held.unknown().stream()
                .map(
                        each ->
                                new Problem(
                                        FilterGroups.label(each),
                                        shortened(asked.said(each)),
                                        asked.with(each, "").toString()))
                .toList();
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) > SHOWN
                ? value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…"
                : value;
    }

    private static @Nullable Correction correction(
            Results results, SearchAddress asked, Language language) {
        var meant = results.didYouMean();
        return meant == null
                ? null
                : new Correction(Words.of(meant, language), asked.asking(meant).toString());
    }

    private static @Nullable Words readAs(Results results, Language page) {
        var answered = results.hits().stream().map(Hit::language).findFirst();
        return results.readAs() == null ? null : Words.of(results.readAs(), answered.orElse(page));
    }

    private static List<Long> articles(Results results) {
        return Stream.concat(results.hits().stream(), results.otherLanguage().stream())
                .map(Hit::id)
                .distinct()
                .toList();
    }

    private static List<Line> orders(SearchAddress asked) {
        return List.of(order("relevance", "", asked), order("date", SearchAddress.DATE, asked));
    }

    private static Line order(String name, String value, SearchAddress asked) {
        return new Line(
                name,
                "desk.search.by." + name,
                null,
                asked.ordered(value).toString(),
                asked.order().equals(value),
                List.of());
    }

    private static @Nullable Pager pager(Results results, SearchAddress asked) {
        var reached = Math.min(results.total(), SearchRequest.DEEPEST);
        return Pager.of(reached, SIZE, asked.page(), number -> asked.onPage(number).toString());
    }

    private WhyPanel why(SearchAddress asked, String wanted, SearchRequest request) {
        return whys.of(
                new WhyAsked(wanted, request, false, SearchAddress.PATH, asked.fields(), null));
    }
}
