package org.dalil.desk.frame;

import jakarta.inject.Singleton;

import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.web.Pages;

import java.time.Instant;
import java.time.LocalDate;

/** Moments by the clock on the portal's wall, in the portal's digits and calendar. */
@Singleton
public class Times {
    private final Settings settings;
    private final Pages pages;

    Times(Settings settings, Pages pages) {
        this.settings = settings;
        this.pages = pages;
    }

    /** Day and hour, for where a day alone is too little. */
    public String of(Instant at, Language page) {
        return pages.moment(at, page);
    }

    public String of(LocalDate day, Language page) {
        return pages.date(day, page);
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
