package org.dalil.console.demo.shop.book;

import org.dalil.text.Language;

import java.util.List;
import java.util.Map;

/**
 * One thing that customers want to know.
 *
 * @param article that answers it; it may not have been written
 * @param typed what they type, the most usual first
 * @param answered other words for the same, those of the article itself
 */
public record ShopTopic(
        String id,
        String category,
        String article,
        Map<Language, List<String>> typed,
        Map<Language, List<String>> answered) {

    public List<String> typedIn(Language language) {
        return typed.getOrDefault(language, List.of());
    }

    public List<String> answeredIn(Language language) {
        return answered.getOrDefault(language, List.of());
    }
}
