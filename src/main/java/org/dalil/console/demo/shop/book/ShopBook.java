package org.dalil.console.demo.shop.book;

import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the shop from the files under {@code demo/}, one a category. */
public final class ShopBook {
    private static final List<String> FILES =
            List.of(
                    "orders",
                    "delivery",
                    "returns",
                    "payment",
                    "account",
                    "warranty",
                    "offers",
                    "stores",
                    "app",
                    "market",
                    "home",
                    "grocery");

    private final List<ShopCategory> categories = new ArrayList<>();
    private final List<ShopArticle> articles = new ArrayList<>();
    private final List<ShopTopic> topics = new ArrayList<>();

    private ShopBook() {}

    public static Shop read() {
        var book = new ShopBook();
        FILES.forEach(name -> book.category(name, Resource.read(name)));
        return new Shop(
                List.copyOf(book.categories), List.copyOf(book.articles), List.copyOf(book.topics));
    }

    private void category(String folder, Map<String, Object> file) {
        categories.add(new ShopCategory(folder, spoken(file, ShopBook::named)));
        Resource.maps(file.get("articles")).forEach(each -> article(folder, each));
    }

    private void article(String folder, Map<String, Object> each) {
        var id = Resource.word(each, "id");
        articles.add(
                new ShopArticle(
                        id,
                        folder,
                        Resource.word(each, "kind"),
                        String.valueOf(each.getOrDefault("product", "")),
                        spoken(each, ShopBook::text),
                        spoken(Resource.map(each.get("was")), ShopBook::text),
                        late(Resource.map(each.get("late"))),
                        each.containsKey("waiting")));
        Resource.maps(each.get("asked")).forEach(topic -> topics.add(topic(folder, id, topic)));
    }

    private static ShopTopic topic(String folder, String article, Map<String, Object> each) {
        return new ShopTopic(
                Resource.word(each, "id"),
                folder,
                article,
                words(each),
                words(Resource.map(each.get("answered"))));
    }

    private static Map<Language, List<String>> words(Map<String, Object> each) {
        var all = new LinkedHashMap<Language, List<String>>();
        for (var language : Shop.LANGUAGES) {
            all.put(language, Resource.words(each.get(language.code())));
        }
        return all;
    }

    private static Set<Language> late(Map<String, Object> each) {
        return each.keySet().stream().map(Language::new).collect(Collectors.toUnmodifiableSet());
    }

    private static ShopCategory.Named named(Map<String, Object> each) {
        return new ShopCategory.Named(Resource.word(each, "name"), Resource.word(each, "line"));
    }

    private static ShopText text(Map<String, Object> each) {
        return new ShopText(
                Resource.word(each, "title"),
                Resource.word(each, "summary"),
                Resource.word(each, "body") + "\n");
    }

    private static <T> Map<Language, T> spoken(
            Map<String, Object> from, Function<Map<String, Object>, T> read) {
        var all = new LinkedHashMap<Language, T>();
        for (var language : Shop.LANGUAGES) {
            var there = Resource.map(from.get(language.code()));
            if (!there.isEmpty()) {
                all.put(language, read.apply(there));
            }
        }
        return all;
    }
}
