package org.dalil.portal.contact;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.ArticleAddress;
import org.dalil.portal.page.Words;
import org.dalil.search.Hit;
import org.dalil.search.IndexNotReady;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.text.Language;

import java.util.List;

/** Articles that may answer what somebody is writing to us, found as prose. */
@Singleton
class ContactSuggestions {
    private static final int MOST = 5;

    private final SearchIndex index;

    ContactSuggestions(SearchIndex index) {
        this.index = index;
    }

    /** By what it is about first; of a long description the beginning counts. */
    List<ContactPage.Suggested> to(ContactForm form, Language language, Audience reader) {
        var words = String.join(" ", form.subject(), form.product(), form.description()).strip();
        if (words.isEmpty()) {
            return List.of();
        }
        try {
            var request = SearchRequest.ofProse(words, language, reader, MOST);
            return index.search(request).hits().stream()
                    .map(ContactSuggestions::suggested)
                    .toList();
        } catch (IndexNotReady _) {
            return List.of(); // the form itself needs no index
        }
    }

    private static ContactPage.Suggested suggested(Hit hit) {
        return new ContactPage.Suggested(
                Words.of(hit.title(), hit.language()),
                ArticleAddress.of(hit.language(), hit.id(), hit.slug()));
    }
}
