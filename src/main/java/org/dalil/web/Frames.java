package org.dalil.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Makes the frame of a page; the page then gives it its title and its true address. */
@Singleton
public class Frames {
    private final Settings settings;
    private final Askers askers;
    private final Clock clock;
    private final String site;

    Frames(Settings settings, Askers askers, Clock clock, @Value("${dalil.address:}") String site) {
        this.settings = settings;
        this.askers = askers;
        this.clock = clock;
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    /**
     * The frame of the page at this request's address, taken to be at the same place in every
     * language: {@code /en/search?q=x} and {@code /ar/search?q=x}.
     */
    public Frame of(HttpRequest<?> request, Language language) {
        var portal = settings.portal();
        var asking = askers.of(request);
        var address = Addresses.own(request);
        return new Frame(
                portal.name(language),
                "",
                "",
                Scheme.of(request).code(),
                schemes(Scheme.of(request)),
                portal.digits(language),
                address,
                "/" + language,
                site,
                null,
                false,
                portal.languages().stream()
                        .map(
                                each ->
                                        choice(
                                                each,
                                                Addresses.inLanguage(address, language, each),
                                                each.equals(language)))
                        .toList(),
                List.of(),
                asking.account() == null ? null : asking.account().name(),
                LocalDate.ofInstant(clock.instant(), portal.zone()).getYear());
    }

    static Frame.LanguageChoice choice(Language language, String address, boolean current) {
        var remember =
                "/preferences/language?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        return new Frame.LanguageChoice(
                language.code(),
                language.ownName(),
                language.direction(),
                address,
                remember,
                current);
    }

    private static List<Frame.SchemeChoice> schemes(Scheme chosen) {
        return Stream.of(Scheme.values())
                .map(each -> new Frame.SchemeChoice(each.code(), each == chosen))
                .toList();
    }
}
