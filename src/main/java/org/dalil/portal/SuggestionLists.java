package org.dalil.portal;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.ArticleAddress;
import org.dalil.search.SearchIndex;
import org.dalil.search.SuggestRequest;
import org.dalil.search.Suggestion;
import org.dalil.text.Language;
import org.dalil.web.Pages;

import java.util.List;
import java.util.Map;

/** Makes the lists under the search field. */
@Singleton
class SuggestionLists {
    private static final int MOST = 7;

    private final SearchIndex index;
    private final Pages pages;

    SuggestionLists(SearchIndex index, Pages pages) {
        this.index = index;
        this.pages = pages;
    }

    SuggestionList of(String typed, Language language, Audience reader) {
        var found =
                typed.isBlank()
                        ? List.<Suggestion>of()
                        : index.suggest(new SuggestRequest(typed, language, reader, MOST));
        return new SuggestionList(
                pages.message("search.suggested", Map.of("count", found.size()), language),
                found.stream().map(each -> line(each, language)).toList());
    }

    private static SuggestionList.Line line(Suggestion suggestion, Language page) {
        var language = suggestion.language();
        var section = suggestion.section();
        var address = ArticleAddress.of(language, suggestion.id(), suggestion.slug());
        return new SuggestionList.Line(
                suggestion.title(),
                section == null ? null : section.heading(),
                section == null ? address : address + "#" + section.anchor(),
                language.code(),
                language.directionOf(suggestion.title()),
                language.equals(page) ? null : language.ownName());
    }
}
