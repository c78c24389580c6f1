package org.dalil.settings;

import org.dalil.text.Language;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * How the portal presents itself.
 *
 * @param names the portal's name by language
 * @param languages those it speaks, the default one first
 * @param digits {@code latn} or {@code arab} by language: a choice of the portal, not of a locale
 * @param calendar {@code gregory} or {@code islamic-umalqura}
 * @param zone where its days begin
 */
public record PortalSettings(
        Map<Language, String> names,
        List<Language> languages,
        Map<Language, String> digits,
        String calendar,
        ZoneId zone) {

    public PortalSettings {
        names = Map.copyOf(names);
        languages = List.copyOf(languages);
        digits = Map.copyOf(digits);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a portal needs at least one language");
        }
    }

    public Language defaultLanguage() {
        return languages.getFirst();
    }

    public boolean speaks(Language language) {
        return languages.contains(language);
    }

    public String name(Language language) {
        var own = names.get(language);
        return own != null ? own : names.getOrDefault(defaultLanguage(), "Dalil");
    }

    public String digits(Language language) {
        return digits.getOrDefault(language, "latn");
    }
}
