package org.dalil.console.demo.shop.plan;

import org.dalil.console.demo.shop.book.Shop;
import org.dalil.console.demo.shop.book.ShopTopic;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** How many people come with what. */
final class Demands {
    /** Of each planted gap and of each topic that somebody mended, a day. */
    private static final double GAP = 8.5;

    private static final double MENDED = 4.8;

    /** Of all other topics together. */
    private static final double OTHERS = 130;

    /** With 1 the most asked topic would stand above the gaps by its mere size. */
    private static final double ZIPF = .7;

    private static final double ARABIC = .6;

    /** Topics of which nothing is written in this language, and that few ask in it. */
    private static final double UNWRITTEN = .8;

    private final Shop shop;
    private final List<Mending> mendings;
    private final long seed;

    private Demands(Shop shop, List<Mending> mendings, long seed) {
        this.shop = shop;
        this.mendings = mendings;
        this.seed = seed;
    }

    static List<Demand> of(Shop shop, List<Mending> mendings, long seed) {
        return new Demands(shop, mendings, seed).all();
    }

    private List<Demand> all() {
        var all = new ArrayList<Demand>();
        Planted.GAPS.forEach(gap -> all.add(gap(gap)));
        mendings.forEach(each -> all.add(mended(each)));
        all.addAll(others());
        return List.copyOf(all);
    }

    private Demand gap(Planted.Gap gap) {
        return new Demand(
                shop.topic(gap.topic()), gap.language(), GAP, gap.trouble(), gap.fails(), null);
    }

    private static Demand mended(Mending each) {
        return new Demand(
                each.topic(), each.language(), MENDED, Trouble.VARIOUS, each.before(), each);
    }

    private List<Demand> others() {
        var ranked = new ArrayList<>(shop.topics());
        Collections.shuffle(ranked, Random.from(Chance.of(seed, "ranks")));
        var random = Chance.of(seed, "demands");
        var sum = 0d;
        for (var rank = 1; rank <= ranked.size(); rank++) {
            sum += Math.pow(rank, -ZIPF);
        }
        var all = new ArrayList<Demand>();
        for (var rank = 1; rank <= ranked.size(); rank++) {
            var topic = ranked.get(rank - 1);
            var share = OTHERS * Math.pow(rank, -ZIPF) / sum;
            for (var language : Shop.LANGUAGES) {
                var fails = random.nextDouble(.03, .06);
                if (!isPlanted(topic, language) && !topic.typedIn(language).isEmpty()) {
                    all.add(usual(topic, language, share, fails));
                }
            }
        }
        return all;
    }

    private Demand usual(ShopTopic topic, Language language, double share, double fails) {
        var spoken = language.equals(Language.ARABIC) ? ARABIC : 1 - ARABIC;
        return isWritten(topic, language)
                ? new Demand(topic, language, share * spoken, Trouble.VARIOUS, fails, null)
                : new Demand(topic, language, UNWRITTEN, Trouble.NO_ARTICLE, .55, null);
    }

    private boolean isWritten(ShopTopic topic, Language language) {
        return shop.articles().stream()
                .anyMatch(
                        each ->
                                each.id().equals(topic.article())
                                        && each.texts().containsKey(language)
                                        && !each.late().contains(language));
    }

    private boolean isPlanted(ShopTopic topic, Language language) {
        return Planted.GAPS.stream()
                        .anyMatch(
                                gap ->
                                        gap.topic().equals(topic.id())
                                                && gap.language().equals(language))
                || mendings.stream()
                        .anyMatch(
                                each ->
                                        each.topic().equals(topic)
                                                && each.language().equals(language));
    }
}
