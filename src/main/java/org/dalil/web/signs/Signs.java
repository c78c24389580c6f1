package org.dalil.web.signs;

import jakarta.inject.Singleton;

import org.dalil.search.Results;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.search.query.Demand;
import org.dalil.search.query.Query;
import org.dalil.text.Language;
import org.dalil.web.signs.SearchSigns.Words;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.function.UnaryOperator;

/** Says what the signs of a search ask for, and what there is without them. */
@Singleton
public class Signs {
    /** Past this, a count tells nobody anything. */
    private static final int LARGEST_COUNT = 50;

    private final SearchIndex index;

    Signs(SearchIndex index) {
        this.index = index;
    }

    /**
     * Null where the search has none.
     *
     * @param results of the request
     * @param address of the same page for other words
     */
    public @Nullable SearchSigns of(
            SearchRequest request, Results results, UnaryOperator<String> address) {
        return switch (request.asked()) {
            case Query.Plain _ -> null;
            case Query.Excluding _ -> SearchSigns.TEXT;
            case Query.Quoting quoting -> quoting(quoting, results, address);
            case Query.Demanding demanding -> demanding(demanding, request, results, address);
        };
    }

    private static @Nullable SearchSigns quoting(
            Query.Quoting quoting, Results results, UnaryOperator<String> address) {
        var isLong = quoting.strict().length() > SearchRequest.LONGEST;
        return isLong || results.hits().isEmpty()
                ? null
                : SearchSigns.quoting(address.apply(quoting.strict()));
    }

    private SearchSigns demanding(
            Query.Demanding demanding,
            SearchRequest request,
            Results results,
            UnaryOperator<String> address) {
        var language = request.language();
        var wanted = new ArrayList<Words>();
        var unwanted = new ArrayList<Words>();
        for (var demand : demanding.demands()) {
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
        var without = unmet ? without(plain, request, results) : results;
        var leads = !plain.isEmpty() && without.total() > 0;
        return new SearchSigns(
                wanted,
                unwanted,
                unmet,
                leads ? address.apply(plain) : null,
                unmet && leads ? count(without) : 0,
                null,
                false,
                demanding.more() ? Query.MOST_SIGNS : 0);
    }

    private Results without(String plain, SearchRequest request, Results nothing) {
        return plain.isEmpty() ? nothing : index.search(request.asking(plain).part(1, 1));
    }

    private static long count(Results results) {
        return results.totalIsExact() && results.total() <= LARGEST_COUNT ? results.total() : 0;
    }

    private static Words quoted(String written, Language language) {
        var quoted = language.isRightToLeft() ? "«" + written + "»" : "“" + written + "”";
        return Words.of(quoted, language);
    }
}
