package org.dalil.console.demo.shop.crowd;

import org.dalil.console.demo.shop.book.Shop;
import org.dalil.console.demo.shop.book.ShopArticle;
import org.dalil.console.demo.shop.plan.Chance;
import org.dalil.console.demo.shop.plan.Scenario;
import org.dalil.console.demo.shop.plan.Trouble;
import org.dalil.text.Language;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Articles that other search engines lead to; none of which something is planted in. */
final class Landings {
    private Landings() {}

    static List<ShopArticle> articles(Scenario scenario) {
        var topics =
                scenario.demands().stream()
                        .filter(each -> each.usual() != Trouble.VARIOUS || each.mending() != null)
                        .map(each -> each.topic().article())
                        .collect(Collectors.toSet());
        var all =
                scenario.shop().articles().stream()
                        .filter(each -> !topics.contains(each.id()))
                        .filter(each -> each.texts().keySet().containsAll(Shop.LANGUAGES))
                        .filter(each -> each.late().isEmpty() && !each.waits())
                        .collect(Collectors.toList());
        Collections.shuffle(all, Random.from(Chance.of(scenario.seed(), "landings")));
        return List.copyOf(all);
    }

    /** The first ones most; each language has its own favourites. */
    static ShopArticle any(List<ShopArticle> all, Language language, RandomGenerator random) {
        var weights = new double[all.size()];
        for (var i = 0; i < weights.length; i++) {
            weights[i] = Math.pow(i + 1, -.7);
        }
        var at = Chance.weighted(weights, random);
        return all.get(language.equals(Language.ARABIC) ? at : (at * 7 + 3) % all.size());
    }
}
