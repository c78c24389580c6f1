package org.dalil.console.demo.shop.plan;

import org.dalil.console.demo.shop.book.ShopTopic;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One topic in one language: how many come with it, and how it goes for them.
 *
 * @param aDay how many, on a day like any other
 * @param fails which share of them fails, without what drifts
 * @param mending null: nobody did anything about it
 */
public record Demand(
        ShopTopic topic,
        Language language,
        double aDay,
        Trouble usual,
        double fails,
        @Nullable Mending mending) {

    /** In which all topics grow worse together, so that before and after alone would mislead. */
    public static final double DRIFT = .04;

    public Trouble trouble(int day) {
        return mending == null ? usual : mending.trouble(day);
    }

    /**
     * @param all how many days there are
     */
    public double fails(int day, int all) {
        return (mending == null ? fails : mending.fails(day)) + DRIFT * day / all;
    }
}
