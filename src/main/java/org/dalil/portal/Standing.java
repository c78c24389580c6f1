package org.dalil.portal;

import org.dalil.account.Audience;
import org.dalil.article.ArticleAddress;
import org.dalil.article.live.ListedArticle;
import org.dalil.text.Language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which languages a reader may open an article, and which of them a page shows.
 *
 * @param page the language that was asked for
 * @param shown the translation in that language, or else the first one there is
 */
record Standing(
        Language page, Audience reader, ListedArticle shown, List<ListedArticle> translations) {

    /**
     * @param translations not empty
     * @param languages the portal's, in its order
     */
    static Standing of(
            Language page,
            Audience reader,
            List<ListedArticle> translations,
            List<Language> languages) {
        var shown = translations.getFirst();
        for (var language : languages.reversed()) {
            shown = in(language, translations, shown);
        }
        return new Standing(page, reader, in(page, translations, shown), translations);
    }

    private static ListedArticle in(
            Language language, List<ListedArticle> translations, ListedArticle otherwise) {
        return translations.stream()
                .filter(each -> each.language().equals(language))
                .findFirst()
                .orElse(otherwise);
    }

    boolean isTranslated() {
        return shown.language().equals(page);
    }

    /** Of this page. */
    String address() {
        return ArticleAddress.of(page, shown.id(), shown.slug());
    }

    /** The one true address of what this page shows. */
    String canonical() {
        return ArticleAddress.of(shown.language(), shown.id(), shown.slug());
    }

    /** Its address in every language it has. */
    Map<Language, String> addresses() {
        var addresses = new HashMap<Language, String>();
        for (var each : translations) {
            addresses.put(
                    each.language(), ArticleAddress.of(each.language(), each.id(), each.slug()));
        }
        return addresses;
    }

    /** Where the language switch leads: every language has a page for the article. */
    Map<Language, String> pages(List<Language> languages) {
        var pages = new HashMap<Language, String>();
        for (var language : languages) {
            pages.put(language, of(language, reader, translations, languages).address());
        }
        return pages;
    }
}
