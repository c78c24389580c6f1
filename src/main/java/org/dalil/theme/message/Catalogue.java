package org.dalil.theme.message;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The messages of a theme, by language and key. What a language lacks is looked for in its plain
 * form ({@code pt-br}, {@code pt}), then in English.
 */
public record Catalogue(Map<String, Map<String, Message>> languages) {
    private static final String LAST_RESORT = "en";

    public Optional<Message> find(String language, String key) {
        var message = in(language, key);
        if (message == null && language.indexOf('-') > 0) {
            message = in(language.substring(0, language.indexOf('-')), key);
        }
        return Optional.ofNullable(message == null ? in(LAST_RESORT, key) : message);
    }

    /** Of one language alone. */
    public Set<String> keys(String language) {
        return languages.getOrDefault(language, Map.of()).keySet();
    }

    private @Nullable Message in(String language, String key) {
        var messages = languages.get(language);
        return messages == null ? null : messages.get(key);
    }
}
