package org.dalil.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.notice.NoticeKind;
import org.dalil.notice.ShownNotice;
import org.dalil.notice.ShownNotices;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.web.asset.LookFiles;
import org.dalil.web.request.Addresses;
import org.dalil.web.request.Scheme;

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
    private final PageAddresses addresses;
    private final ShownNotices notices;
    private final LookFiles look;
    private final Clock clock;
    private final String site;

    Frames(
            Settings settings,
            Askers askers,
            PageAddresses addresses,
            ShownNotices notices,
            LookFiles look,
            Clock clock,
            @Value("${dalil.address:}") String site) {
        this.settings = settings;
        this.askers = askers;
        this.addresses = addresses;
        this.notices = notices;
        this.look = look;
        this.clock = clock;
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    /**
     * The frame of the page at this request's address (of a form, the page it stands on), taken to
     * be at the same place in every language: {@code /en/search?q=x} and {@code /ar/search?q=x}.
     */
    public Frame of(HttpRequest<?> request, Language language) {
        var address = addresses.of(request);
        return at(address == null ? "/" + language : address, request, language);
    }

    /** A frame that says nothing of what was asked for: its links lead to the home pages. */
    public Frame ofRefusal(HttpRequest<?> request, Language language) {
        return at("/" + language, request, language);
    }

    private Frame at(String address, HttpRequest<?> request, Language language) {
        var portal = settings.portal();
        var account = askers.of(request).account();
        var scheme = Scheme.of(request);
        return new Frame(
                portal.name(language),
                "",
                "",
                scheme.code(),
                schemes(scheme),
                portal.digits(language),
                address,
                "/" + language,
                site,
                null,
                false,
                languages(address, language, portal.languages()),
                List.of(),
                account == null ? null : account.name(),
                "/sign-in?lang=" + language,
                LocalDate.ofInstant(clock.instant(), portal.zone()).getYear(),
                look.now(),
                notices.shown(language, askers.of(request).reader()).stream()
                        .map(each -> notice(each, language))
                        .toList());
    }

    private static Frame.Notice notice(ShownNotice notice, Language page) {
        var link = notice.article();
        var isProblem = notice.kind() == NoticeKind.PROBLEM;
        return new Frame.Notice(
                isProblem ? "notice.problem" : "notice.information",
                isProblem ? "warn" : "info",
                notice.words(),
                notice.language().code(),
                notice.language().directionOf(notice.words()),
                notice.begins(),
                link == null
                        ? null
                        : new Frame.Related(
                                link.title(), page.directionOf(link.title()), link.address()));
    }

    private static List<Frame.LanguageChoice> languages(
            String address, Language now, List<Language> all) {
        return all.stream()
                .map(
                        each ->
                                choice(
                                        each,
                                        Addresses.inLanguage(address, now, each),
                                        each.equals(now)))
                .toList();
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
