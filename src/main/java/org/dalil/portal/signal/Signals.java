package org.dalil.portal.signal;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.live.LiveArticles;
import org.dalil.insight.event.Dwell;
import org.dalil.insight.event.Event;
import org.dalil.insight.event.Event.Stayed;
import org.dalil.insight.event.Event.Suggested;
import org.dalil.search.SearchRequest;
import org.dalil.text.Language;
import org.dalil.web.session.Form;
import org.dalil.web.visitor.ShownSearches;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what scripts send. Anybody can send anything: what no page of ours sends is nothing. */
@Singleton
class Signals {
    /** Arabic takes six characters a letter: so long is a query of 150 of them. */
    private static final int LONGEST = 1024;

    private static final int LONGEST_LIST = 20;
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private final LiveArticles articles;
    private final ShownSearches searches;

    Signals(LiveArticles articles, ShownSearches searches) {
        this.articles = articles;
        this.searches = searches;
    }

    Optional<Event> stayed(Language page, String article, @Nullable String body, Audience reader) {
        var form = form(body);
        var revision = number(form.one("revision"));
        var dwell = dwell(form.one("seconds"));
        return dwell == null || revision == 0 || !isThere(number(article), reader)
                ? Optional.empty()
                : Optional.of(new Stayed(page, number(article), revision, dwell));
    }

    Optional<Event> suggested(Language page, @Nullable String body, Audience reader) {
        var form = form(body);
        var typed = form.one("q");
        var place = number(form.one("place"));
        var article = number(form.one("article"));
        var isSaid = !typed.isBlank() && typed.length() <= SearchRequest.LONGEST;
        if (!isSaid || place < 1 || place > LONGEST_LIST || !isThere(article, reader)) {
            return Optional.empty();
        }
        return Optional.of(new Suggested(page, searches.words(typed, page), article, (int) place));
    }

    private boolean isThere(long article, Audience reader) {
        return article > 0 && !articles.translations(article, reader).isEmpty();
    }

    private static Form form(@Nullable String body) {
        return Form.of(body == null || body.length() > LONGEST ? null : body);
    }

    private static @Nullable Dwell dwell(String seconds) {
        return switch (seconds) {
            case "20" -> Dwell.TWENTY;
            case "60" -> Dwell.MINUTE;
            case "180" -> Dwell.THREE_MINUTES;
            default -> null;
        };
    }

    /** 0 for what is none. */
    private static long number(String text) {
        return ID.matcher(text).matches() ? Long.parseLong(text) : 0;
    }
}
