package org.dalil.settings;

import org.dalil.text.Language;

import java.util.Map;

/**
 * How customers reach people.
 *
 * @param form whether they can write on the portal
 * @param telephone as it is shown, or empty
 * @param email or empty
 * @param expectation when we answer, by language
 */
public record ContactSettings(
        boolean form, String telephone, String email, Map<Language, String> expectation) {

    public ContactSettings {
        expectation = Map.copyOf(expectation);
    }

    /** In this language, or empty: a promise in another one helps nobody. */
    public String expectation(Language language) {
        return expectation.getOrDefault(language, "");
    }
}
