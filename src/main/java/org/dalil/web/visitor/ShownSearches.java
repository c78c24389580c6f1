package org.dalil.web.visitor;

import jakarta.inject.Singleton;

import org.dalil.insight.event.SearchWords;
import org.dalil.insight.event.Strength;
import org.dalil.search.Hit;
import org.dalil.search.Results;
import org.dalil.search.query.QueryLanguage;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Words as they are counted, and what was shown for them. */
@Singleton
public class ShownSearches {
    private final Settings settings;

    ShownSearches(Settings settings) {
        this.settings = settings;
    }

    /**
     * @param query as typed; where it was read in another way, that is what was answered
     * @param number of the page of results
     */
    public Shown.Search of(
            String query,
            Language page,
            Results results,
            @Nullable Long category,
            boolean tagged,
            int number) {
        var words = words(results.readAs() == null ? query : results.readAs(), page);
        return new Shown.Search(
                page,
                words,
                words.language(),
                strength(results),
                (int) Math.min(results.total(), Integer.MAX_VALUE),
                shown(results, number),
                category,
                tagged,
                number);
    }

    /** In the language that is searched first for them, and without personal data. */
    public SearchWords words(String typed, Language page) {
        var spoken = QueryLanguage.order(typed, page, settings.portal().languages()).getFirst();
        return SearchWords.of(typed, spoken);
    }

    private static Strength strength(Results results) {
        if (results.hits().isEmpty()) {
            return Strength.NONE;
        }
        return results.weak() ? Strength.WEAK : Strength.STRONG;
    }

    /** Those in other languages stand below the first page, and once. */
    private static List<Long> shown(Results results, int number) {
        var shown = new ArrayList<>(results.hits().stream().map(Hit::id).toList());
        if (number == 1) {
            results.otherLanguage().stream()
                    .map(Hit::id)
                    .filter(id -> !shown.contains(id))
                    .forEach(shown::add);
        }
        return List.copyOf(shown);
    }
}
