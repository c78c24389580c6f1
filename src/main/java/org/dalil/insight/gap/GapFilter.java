package org.dalil.insight.gap;

import org.dalil.insight.calendar.Period;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which gaps are asked for.
 *
 * @param language searched in; null: whichever
 */
public record GapFilter(
        @Nullable Language language,
        @Nullable String product,
        @Nullable Long category,
        Period period) {

    public GapFilter over(Period days) {
        return new GapFilter(language, product, category, days);
    }

    /** As it is kept: '' is all of them. */
    String languageCode() {
        return language == null ? "" : language.code();
    }
}
