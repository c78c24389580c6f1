package org.dalil.web.mail;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

import org.dalil.mail.smtp.Letter;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.theme.Themes;
import org.dalil.web.Pages;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;

/** Writes letters with the theme, in the portal's name. */
@Singleton
public class Stationery {
    private static final String STYLES = "css/mail.css";

    private final Themes themes;
    private final Pages pages;
    private final Settings settings;
    private final String site;

    Stationery(
            Themes themes,
            Pages pages,
            Settings settings,
            @Value("${dalil.address:}") String site) {
        this.themes = themes;
        this.pages = pages;
        this.settings = settings;
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    /** The portal's public address without a slash at its end, or empty. */
    public String site() {
        return site;
    }

    /** The nearest language that the portal speaks. */
    public Sheet sheet(Language wanted) {
        var portal = settings.portal();
        return new Sheet(this, portal.speaks(wanted) ? wanted : portal.defaultLanguage());
    }

    public Letter letter(String recipient, String subject, Sheet sheet) {
        var language = sheet.language();
        var portalName = settings.portal().name(language);
        var page = sheet.page(portalName);
        var html = themes.current().render("mail", page, pages.presentation(language));
        return new Letter(
                recipient, language, portalName, subject, PlainMail.of(page), styled(html));
    }

    String message(String key, Map<String, ?> arguments, Language language) {
        return pages.message(key, arguments, language);
    }

    String day(LocalDate day, Language language) {
        return themes.current().date(day, pages.presentation(language));
    }

    @Nullable String address(String place) {
        return site.isEmpty() ? null : site + place;
    }

    /** A mail fetches nothing, so what a page would link to stands in it. */
    private String styled(String html) {
        var css = themes.current().stylesheet(STYLES);
        return html.replaceFirst(
                "</head>", Matcher.quoteReplacement("<style>\n" + css + "</style>\n</head>"));
    }
}
