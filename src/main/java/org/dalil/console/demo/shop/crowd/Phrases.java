package org.dalil.console.demo.shop.crowd;

import org.dalil.console.demo.shop.book.Resource;
import org.dalil.console.demo.shop.book.Shop;
import org.dalil.console.demo.shop.plan.Chance;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Names, letters and opinions, and how we answer. */
public final class Phrases {
    private static final double[] KINDS = {4, 3, 2, 1, 1};

    /** A customer; the address leads nowhere. */
    record Person(String name, String email) {}

    private record Spoken(
            List<Person> people,
            List<String> letters,
            Map<Opinion.Kind, List<String>> opinions,
            Map<String, String> replies) {}

    private final Map<Language, Spoken> spoken = new LinkedHashMap<>();

    public Phrases() {
        var file = Resource.read("people");
        for (var language : Shop.LANGUAGES) {
            spoken.put(language, spoken(Resource.map(file.get(language.code()))));
        }
    }

    private static Spoken spoken(Map<String, Object> from) {
        var people = new ArrayList<Person>();
        for (var each : Resource.maps(from.get("names"))) {
            people.add(
                    new Person(
                            Resource.word(each, "name"),
                            Resource.word(each, "mail") + "@example.com"));
        }
        var opinions = new LinkedHashMap<Opinion.Kind, List<String>>();
        Resource.map(from.get("opinions"))
                .forEach(
                        (kind, all) ->
                                opinions.put(Opinion.Kind.valueOf(kind), Resource.words(all)));
        var replies = new LinkedHashMap<String, String>();
        Resource.map(from.get("replies"))
                .forEach((kind, words) -> replies.put(kind, words.toString()));
        return new Spoken(
                List.copyOf(people), Resource.words(from.get("letters")), opinions, replies);
    }

    /** An answer that leads to an article. */
    public String found(Language language, String name, String title, long article) {
        return reply(language, "found").formatted(name, title, article);
    }

    /** An answer that leads nowhere. */
    public String done(Language language, String name) {
        return reply(language, "done").formatted(name);
    }

    /** What is said of a task that ended with a text. */
    public String live(Language language) {
        return reply(language, "live");
    }

    /** What is said of one that was decided against. */
    public String declined(Language language) {
        return reply(language, "declined");
    }

    Person person(Language language, RandomGenerator random) {
        return Chance.any(in(language).people(), random);
    }

    /** With a place for what it is about. */
    String letter(Language language, RandomGenerator random) {
        return Chance.any(in(language).letters(), random);
    }

    Opinion opinion(Language language, RandomGenerator random) {
        var kind = Opinion.Kind.values()[Chance.weighted(KINDS, random)];
        var said = in(language).opinions().getOrDefault(kind, List.of(""));
        return new Opinion(kind, Chance.any(said, random));
    }

    private String reply(Language language, String kind) {
        return in(language).replies().getOrDefault(kind, "");
    }

    private Spoken in(Language language) {
        var there = spoken.get(language);
        if (there == null) {
            throw new IllegalArgumentException("the shop speaks no " + language);
        }
        return there;
    }
}
