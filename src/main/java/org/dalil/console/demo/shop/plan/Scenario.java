package org.dalil.console.demo.shop.plan;

import org.dalil.console.demo.shop.book.Shop;
import org.dalil.console.demo.shop.book.ShopArticle;
import org.dalil.text.Language;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What happens in the shop, before chance has its say.
 *
 * @param first the first of its days
 * @param days how many there are
 * @param zone in which a day is a day
 */
public record Scenario(
        Shop shop,
        List<Demand> demands,
        List<Mending> mendings,
        LocalDate first,
        int days,
        ZoneId zone,
        long seed) {
    /** Fewer leave no room for a before and an after, more for nobody's patience. */
    public static final int FEWEST = 100;

    public static final int MOST = 365;

    public static Scenario of(Shop shop, LocalDate first, int days, ZoneId zone, long seed) {
        var mendings = new Mendings(shop, days, seed).all();
        return new Scenario(
                shop, Demands.of(shop, mendings, seed), mendings, first, days, zone, seed);
    }

    public LocalDate day(int number) {
        return first.plusDays(number);
    }

    public DemoTruth truth() {
        return DemoTruth.of(this);
    }

    /** Whether readers have a text of it in this language on this day. */
    public boolean isLive(ShopArticle article, Language language, int day) {
        if (article.waits() || !article.texts().containsKey(language)) {
            return false;
        }
        return !article.late().contains(language)
                || mendings.stream()
                        .anyMatch(
                                each ->
                                        each.topic().article().equals(article.id())
                                                && each.isLive(day));
    }

    public SpecialDays special() {
        return SpecialDays.of(first, days);
    }
}
