package org.dalil.console.demo.shop.book;

import org.dalil.text.Language;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that is written about the shop, in the order of its files. */
public record Shop(
        List<ShopCategory> categories, List<ShopArticle> articles, List<ShopTopic> topics) {
    public static final List<Language> LANGUAGES = List.of(Language.ARABIC, Language.ENGLISH);

    public ShopTopic topic(String id) {
        return topics.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    public Map<String, ShopArticle> byId() {
        return articles.stream().collect(Collectors.toMap(ShopArticle::id, Function.identity()));
    }
}
