package org.dalil.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;

import jakarta.inject.Singleton;

import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.theme.Digits;
import org.dalil.theme.Presentation;
import org.dalil.theme.Themes;
import org.dalil.web.cache.Finished;
import org.dalil.web.cache.PageDesk;
import org.dalil.web.delivery.Content;
import org.dalil.web.visitor.Shown;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** Prints page records with the theme and answers with them. */
@Singleton
public class Pages {
    public static final String HTML = "text/html; charset=utf-8";

    private final Themes themes;
    private final Settings settings;
    private final ReaderLanguages languages;
    private final PageDesk desk;
    private final Clock clock;

    Pages(Themes themes, Settings settings, ReaderLanguages languages, PageDesk desk, Clock clock) {
        this.themes = themes;
        this.settings = settings;
        this.languages = languages;
        this.desk = desk;
        this.clock = clock;
    }

    /** A page that nobody is counted for. */
    public MutableHttpResponse<?> show(
            HttpRequest<?> request, String page, Record content, Language language) {
        return show(request, page, content, language, null);
    }

    /**
     * Answers with a page. It is kept and given to other anonymous readers of this address, if the
     * address begins with the language; so it may hold nothing that only this request knows.
     *
     * @param page the theme's name for it
     * @param content an inert record whose first component is the {@link Frame}
     * @param counted what is shown on it, or null
     */
    public MutableHttpResponse<?> show(
            HttpRequest<?> request,
            String page,
            Record content,
            Language language,
            @Nullable Shown counted) {
        var bytes = print(page, content, language);
        var isForEverybody =
                languages.ofPath(request.getPath()).filter(language::equals).isPresent();
        return desk.answer(request, new Finished(Content.of(HTML, bytes), counted), isForEverybody);
    }

    /** A page for this reader and this moment: a form with its errors, a refusal. Never kept. */
    public MutableHttpResponse<?> showOnce(
            HttpStatus status, String page, Record content, Language language) {
        return HttpResponse.status(status)
                .body(print(page, content, language))
                .header(HttpHeaders.CONTENT_TYPE, HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** A message of the theme, where a page record needs it as a text. */
    public String message(String key, Map<String, ?> arguments, Language language) {
        return themes.current().message(key, arguments, presentation(language));
    }

    /** How words, numbers and times are written in a language of this portal. */
    public Presentation presentation(Language language) {
        var portal = settings.portal();
        var digits = Digits.valueOf(portal.digits(language).toUpperCase(Locale.ROOT));
        return new Presentation(
                language, digits, portal.calendar(), portal.zone(), clock.instant());
    }

    /** A day as a text, in the portal's digits and calendar. */
    public String date(LocalDate day, Language language) {
        return themes.current().date(day, presentation(language));
    }

    /** The same with the hour, by the clock on the portal's wall. */
    public String moment(Instant at, Language language) {
        return themes.current().moment(at, presentation(language));
    }

    private byte[] print(String page, Record content, Language language) {
        return themes.current()
                .render(page, content, presentation(language))
                .getBytes(StandardCharsets.UTF_8);
    }
}
