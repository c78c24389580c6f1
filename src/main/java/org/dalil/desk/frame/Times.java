package org.dalil.desk.frame;

import jakarta.inject.Singleton;

import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments by the clock on the portal's wall, in the portal's digits. */
@Singleton
public class Times {
    private final Settings settings;

    Times(Settings settings) {
        this.settings = settings;
    }

    /** Day and hour, for where a day alone is too little. */
    public String of(Instant at, Language page) {
        var portal = settings.portal();
        var locale =
                new Locale.Builder()
                        .setLocale(page.locale())
                        .setUnicodeLocaleKeyword("nu", portal.digits(page))
                        .build();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(locale)
                .format(at.atZone(portal.zone()));
    }

    /** When a day begins there. */
    public Instant beginning(LocalDate day) {
        return day.atStartOfDay(settings.portal().zone()).toInstant();
    }

    /** The day it is there at a moment. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, settings.portal().zone());
    }
}
