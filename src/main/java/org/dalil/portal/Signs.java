package org.dalil.portal;

import jakarta.inject.Singleton;

import org.dalil.portal.page.SearchSigns;
import org.dalil.portal.page.Words;
import org.dalil.search.Results;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.query.Demand;
import org.dalil.search.query.Query;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Says what the signs of a search ask for, and what there is without them. */
@Singleton
class Signs {
    private final SearchIndex index;

    Signs(SearchIndex index) {
        this.index = index;
    }

    /** Null where the search has none. */
    @Nullable SearchSigns of(SearchAddress wanted, SearchRequest request, Results results) {
        return switch (request.asked()) {
            case Query.Plain _, Query.Excluding _ -> null;
            case Query.Quoting quoting -> quoting(quoting, wanted, results);
            case Query.Demanding demanding -> demanding(demanding, wanted, request, results);
        };
    }

    private static @Nullable SearchSigns quoting(
            Query.Quoting quoting, SearchAddress wanted, Results results) {
        var isLong = quoting.strict().length() > SearchRequest.LONGEST;
        return isLong || results.hits().isEmpty()
                ? null
                : new SearchSigns(
                        List.of(),
                        List.of(),
                        false,
                        null,
                        0,
                        wanted.asking(quoting.strict()).toString());
    }

    private SearchSigns demanding(
            Query.Demanding demanding,
            SearchAddress asked,
            SearchRequest request,
            Results results) {
        var wanted = new ArrayList<Words>();
        var unwanted = new ArrayList<Words>();
        for (var demand : demanding.demands()) {
            var language = asked.language();
            switch (demand) {
                case Demand.Word word -> wanted.add(Words.of(word.written(), language));
                case Demand.Phrase phrase -> wanted.add(quoted(phrase.written(), language));
                case Demand.WithoutWord word -> unwanted.add(Words.of(word.written(), language));
                case Demand.WithoutPhrase phrase ->
                        unwanted.add(quoted(phrase.written(), language));
            }
        }
        var unmet = results.total() == 0;
        var plain = String.join(" ", demanding.words().strip().split("\\s+"));
        var without = unmet ? index.search(request.asking(plain).part(1, 1)) : results;
        return new SearchSigns(
                wanted,
                unwanted,
                unmet,
                without.total() == 0 ? null : asked.asking(plain).toString(),
                unmet ? WaysOn.count(without) : 0,
                null);
    }

    private static Words quoted(String written, Language language) {
        var quoted = language.isRightToLeft() ? "«" + written + "»" : "“" + written + "”";
        return Words.of(quoted, language);
    }
}
