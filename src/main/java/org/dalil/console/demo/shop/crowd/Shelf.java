package org.dalil.console.demo.shop.crowd;

import org.dalil.console.demo.shop.book.ShopArticle;
import org.dalil.console.demo.shop.plan.Chance;
import org.dalil.console.demo.shop.plan.Demand;
import org.dalil.console.demo.shop.plan.Scenario;
import org.dalil.console.demo.shop.plan.Trouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What the shop's search shows: a table, and no search. */
final class Shelf {
    private static final int MOST_NEAR = 4;

    private final Scenario scenario;
    private final Map<String, ShopArticle> articles;

    Shelf(Scenario scenario) {
        this.scenario = scenario;
        this.articles = scenario.shop().byId();
    }

    /**
     * A page of results.
     *
     * @param place of what answers, counted from one; 0: it is not among them
     */
    record Page(boolean isStrong, int hits, List<String> shown, int place) {}

    /** For words of the topic itself, as its trouble has it. */
    Page page(Demand demand, int day, RandomGenerator random) {
        var trouble = demand.trouble(day);
        var near = near(demand, random);
        if (!trouble.isFound() || !isLive(demand, day)) {
            return weak(beyond(near, demand, trouble), trouble, random);
        }
        return strong(
                near, demand, trouble == Trouble.NOT_OPENED ? low(near, random) : high(random));
    }

    /** For other words, those of the article. */
    Page answer(Demand demand, RandomGenerator random) {
        return strong(near(demand, random), demand, 1);
    }

    /** What is nearest where nothing answers. */
    Page nearby(Demand demand, int day, RandomGenerator random) {
        var near = beyond(near(demand, random), demand, demand.trouble(day));
        return new Page(false, near.size(), near, 0);
    }

    /** Behind what is near stands what answers in another language. */
    private static List<String> beyond(List<String> near, Demand demand, Trouble trouble) {
        var all = new ArrayList<>(near);
        if (trouble == Trouble.OTHER_LANGUAGE) {
            all.add(demand.topic().article());
        }
        return all;
    }

    boolean isLive(Demand demand, int day) {
        return scenario.isLive(article(demand), demand.language(), day);
    }

    ShopArticle article(Demand demand) {
        return articles.get(demand.topic().article());
    }

    private static Page strong(List<String> near, Demand demand, int place) {
        var shown = new ArrayList<>(near);
        var at = Math.min(place, shown.size() + 1);
        shown.add(at - 1, demand.topic().article());
        return new Page(true, shown.size() + demand.topic().id().length() % 5, shown, at);
    }

    private static Page weak(List<String> near, Trouble trouble, RandomGenerator random) {
        var isBare = trouble == Trouble.NO_ARTICLE && Chance.happens(.2, random);
        return isBare ? new Page(false, 0, List.of(), 0) : new Page(false, near.size(), near, 0);
    }

    private static int high(RandomGenerator random) {
        return Chance.happens(.75, random) ? 1 : Chance.between(2, 3, random);
    }

    private static int low(List<String> near, RandomGenerator random) {
        return Chance.between(3, near.size() + 1, random);
    }

    /** Others of the same category that were there from the beginning, always the same ones. */
    private List<String> near(Demand demand, RandomGenerator random) {
        var own = demand.topic();
        var all =
                scenario.shop().articles().stream()
                        .filter(each -> each.category().equals(own.category()))
                        .filter(each -> !each.id().equals(own.article()))
                        .filter(each -> !each.waits() && each.late().isEmpty())
                        .filter(each -> each.texts().containsKey(demand.language()))
                        .map(ShopArticle::id)
                        .toList();
        var begin = Math.floorMod(own.id().hashCode(), all.size());
        var many = Math.min(all.size(), Chance.between(3, MOST_NEAR, random));
        var near = new ArrayList<String>();
        for (var i = 0; i < many; i++) {
            near.add(all.get((begin + i) % all.size()));
        }
        return near;
    }
}
