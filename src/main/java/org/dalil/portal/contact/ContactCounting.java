package org.dalil.portal.contact;

import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.cases.Opened;
import org.dalil.insight.event.Event.CaseSent;
import org.dalil.insight.event.Event.ContactOpened;
import org.dalil.insight.event.FormKey;
import org.dalil.text.Language;
import org.dalil.web.visitor.Counting;
import org.dalil.web.visitor.ShownSearches;

/** Counts forms that are opened, and what is sent by them: both have the form's token. */
@Singleton
class ContactCounting {
    private final Counting counting;
    private final ShownSearches searches;

    ContactCounting(Counting counting, ShownSearches searches) {
        this.counting = counting;
        this.searches = searches;
    }

    void opened(HttpRequest<?> request, Language page, ContactForm form) {
        var last =
                form.searches().isEmpty() ? null : searches.words(form.searches().getLast(), page);
        counting.count(
                request, new ContactOpened(page, FormKey.of(form.token()), last, form.article()));
    }

    /** By the token that opens it: that of the form, unless the form had none of ours. */
    void sent(HttpRequest<?> request, Language page, Opened opened) {
        var token = opened.token();
        if (opened.isNew() && token != null) {
            var number = opened.standing().id();
            counting.count(request, new CaseSent(page, FormKey.of(token), number));
        }
    }
}
