package org.dalil.console.demo.shop.crowd;

import org.dalil.console.demo.shop.book.ShopArticle;
import org.dalil.console.demo.shop.crowd.Deed.From;
import org.dalil.console.demo.shop.plan.Chance;
import org.dalil.console.demo.shop.plan.Demand;
import org.dalil.console.demo.shop.plan.Scenario;
import org.dalil.console.demo.shop.plan.Trouble;
import org.dalil.text.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** The door: who comes on a day, and what they do. The same for the same scenario and day. */
public final class Crowd {
    private static final double LANDINGS = 60;
    private static final double SECOND_ERRAND = .05;
    private static final double SALE = 1.5;
    private static final double LETTERS = 1.5;
    private static final String KEY =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final Scenario scenario;
    private final Errand.Surroundings around;
    private final List<Demand> usual;
    private final List<ShopArticle> landed;
    private final Hours hours;

    public Crowd(Scenario scenario, Phrases phrases) {
        this.scenario = scenario;
        var shelf = new Shelf(scenario);
        this.around =
                new Errand.Surroundings(scenario, shelf, phrases, new Questions(phrases, shelf));
        this.usual =
                scenario.demands().stream()
                        .filter(each -> each.usual() == Trouble.VARIOUS && each.mending() == null)
                        .toList();
        this.landed = Landings.articles(scenario);
        this.hours = new Hours(scenario);
    }

    /** In the order in which they begin. */
    public List<Visit> visits(int day) {
        var random = Chance.of(scenario.seed(), "day " + day);
        var busy = busy(scenario.day(day));
        var all = new ArrayList<Visit>();
        for (var demand : scenario.demands()) {
            var many = Chance.poisson(demand.aDay() * busy, random);
            for (var i = 0; i < many; i++) {
                all.add(visit(demand, day, all.size() * 2, random));
            }
        }
        var many = Chance.poisson(LANDINGS * busy, random);
        for (var i = 0; i < many; i++) {
            all.add(landing(day, random));
        }
        all.sort(Comparator.comparing(each -> each.moves().getFirst().at()));
        return all;
    }

    /** Who writes without having been on the portal: when, and what. */
    public List<Letter> letters(int day) {
        var random = Chance.of(scenario.seed(), "letters " + day);
        var all = new ArrayList<Letter>();
        var many = Chance.poisson(LETTERS, random);
        for (var i = 0; i < many; i++) {
            var demand = Chance.any(usual, random);
            var asked = around.questions().of(demand, List.of(), null, day, random);
            all.add(new Letter(hours.any(day, random), asked));
        }
        return all;
    }

    public record Letter(Instant at, Question question) {}

    private Visit visit(Demand demand, int day, int form, RandomGenerator random) {
        var habit = Habit.of(random);
        var walk = new Walk(hours.any(day, random), random);
        new Errand(demand, day, habit, walk, around, random).run(form);
        if (Chance.happens(SECOND_ERRAND, random)) {
            walk.after(7 * 60, 15 * 60);
            new Errand(another(demand.language(), random), day, habit, walk, around, random)
                    .run(form + 1);
        }
        return new Visit(key(random), demand.language(), walk.moves());
    }

    private Demand another(Language language, RandomGenerator random) {
        var same = usual.stream().filter(each -> each.language().equals(language)).toList();
        return Chance.any(same, random);
    }

    /** From another search engine straight to an article, or by way of a category. */
    private Visit landing(int day, RandomGenerator random) {
        var language = Chance.happens(.6, random) ? Language.ARABIC : Language.ENGLISH;
        var article = Landings.any(landed, language, random);
        var walk = new Walk(hours.any(day, random), random);
        var from = Chance.happens(.75, random) ? From.OUTSIDE : From.CATEGORY;
        walk.does(new Deed.Open(article.id(), from));
        walk.stays(article.id(), Chance.between(5, 200, random));
        if (Chance.happens(.04, random)) {
            var isYes = Chance.happens(.9, random);
            var said = isYes ? null : around.phrases().opinion(language, random);
            walk.after(2, 9).does(new Deed.Vote(article.id(), isYes, said));
        }
        return new Visit(key(random), language, walk.moves());
    }

    private double busy(LocalDate day) {
        return Hours.weekday(day) * (scenario.special().sale().holds(day) ? SALE : 1);
    }

    private static String key(RandomGenerator random) {
        var key = new StringBuilder();
        for (var i = 0; i < 22; i++) {
            key.append(KEY.charAt(random.nextInt(KEY.length())));
        }
        return key.toString();
    }
}
