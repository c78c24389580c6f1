package org.dalil.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.web.request.Cookies;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which of the portal's languages a reader is answered in. */
@Singleton
public class ReaderLanguages {
    /** Longer ones are nobody's browser. */
    private static final int LONGEST_HEADER = 500;

    private static final Pattern LANG = Pattern.compile("[?&]lang=([a-z0-9-]+)");

    private final Settings settings;

    ReaderLanguages(Settings settings) {
        this.settings = settings;
    }

    /** The address's own ({@code /ar/…}, {@code ?lang=ar}), or else {@link #preferred}. */
    public Language of(HttpRequest<?> request) {
        return ofPath(request.getPath())
                .or(() -> spoken(request.getParameters().get("lang")))
                .orElseGet(() -> preferred(request));
    }

    /** What the reader chose before, or their browser asks for, or the portal's first. */
    public Language preferred(HttpRequest<?> request) {
        return spoken(Cookies.of(request, Cookies.LANGUAGE))
                .or(() -> accepted(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE)))
                .orElseGet(() -> settings.portal().defaultLanguage());
    }

    /** The language that an address of ours names, by its path or by {@code lang=}. */
    public Optional<Language> named(String address) {
        var query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        var asked = LANG.matcher(address);
        return ofPath(path).or(() -> asked.find() ? spoken(asked.group(1)) : Optional.empty());
    }

    /** The language that a path begins with, if the portal speaks it. */
    public Optional<Language> ofPath(String path) {
        if (!path.startsWith("/")) {
            return Optional.empty();
        }
        var end = path.indexOf('/', 1);
        return spoken(path.substring(1, end < 0 ? path.length() : end));
    }

    private Optional<Language> spoken(@Nullable String code) {
        return Optional.ofNullable(code)
                .filter(Language::isCode)
                .map(Language::new)
                .filter(settings.portal()::speaks);
    }

    private Optional<Language> accepted(@Nullable String header) {
        if (header == null || header.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        try {
            var wanted = Locale.LanguageRange.parse(header);
            var codes = settings.portal().languages().stream().map(Language::code).toList();
            return Optional.ofNullable(Locale.lookupTag(wanted, codes)).flatMap(this::spoken);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** All of them, the portal's first one first. */
    public List<Language> all() {
        return settings.portal().languages();
    }
}
