package org.dalil.insight.gap;

import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.mark.MarkChoice;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which gaps are asked for.
 *
 * @param language searched in; null: whichever
 * @param product that topics belong to, or {@link #NO_PRODUCT}; null: whichever
 * @param category the same, of its number or {@link #NO_CATEGORY}
 */
public record GapFilter(
        @Nullable Language language,
        @Nullable String product,
        @Nullable Long category,
        Period period) {
    /** Topics of which no product can be told. No product has this name. */
    public static final String NO_PRODUCT = MarkChoice.NONE;

    public static final long NO_CATEGORY = 0;

    public GapFilter over(Period days) {
        return new GapFilter(language, product, category, days);
    }

    public GapFilter withoutProduct() {
        return new GapFilter(language, NO_PRODUCT, category, period);
    }

    public GapFilter withoutCategory() {
        return new GapFilter(language, product, NO_CATEGORY, period);
    }

    /** Whether what belongs to no product is left out. */
    public boolean asksForProduct() {
        return product != null && !product.equals(NO_PRODUCT);
    }

    public boolean asksForCategory() {
        return category != null && category != NO_CATEGORY;
    }

    /** As topics are marked: '' is any, and a blank none. */
    String productMark() {
        return product == null ? "" : product;
    }

    String categoryMark() {
        if (category == null) {
            return "";
        }
        return category == NO_CATEGORY ? MarkChoice.NONE : category.toString();
    }

    /** As it is kept: '' is all of them. */
    String languageCode() {
        return language == null ? "" : language.code();
    }
}
