package org.dalil.desk.insight;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.DeskPages;
import org.dalil.desk.frame.Times;
import org.dalil.text.Language;

import java.time.LocalDate;
import java.util.Map;

/**
 * How each page says words, numbers and days: by the theme, in the portal's digits and calendar.
 */
@Singleton
public class Tellings {
    private final DeskPages pages;
    private final Times times;

    Tellings(DeskPages pages, Times times) {
        this.pages = pages;
        this.times = times;
    }

    public Telling in(Language language) {
        return new Told(language);
    }

    private final class Told implements Telling {
        private final Language language;

        Told(Language language) {
            this.language = language;
        }

        @Override
        public Language language() {
            return language;
        }

        @Override
        public String say(String key, Map<String, ?> arguments) {
            return pages.message(key, arguments, language);
        }

        @Override
        public String day(LocalDate day) {
            return times.of(day, language);
        }
    }
}
