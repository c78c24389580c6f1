package org.dalil.article.category;

import static org.dalil.article.category.CategoryRefused.Rule.*;

import org.dalil.text.Language;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What people type as a category's names, checked. */
final class CategoryLabels {
    /** Control characters, and those that turn the direction of what stands around a name. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** Without blanks around them, and without languages in which nothing was said. */
    static Map<Language, Categories.Label> checked(
            Map<Language, Categories.Label> typed, Language first) {
        var labels = new HashMap<Language, Categories.Label>();
        typed.forEach(
                (language, label) -> {
                    var name = label.name().strip();
                    var description = label.description().strip();
                    check(name, KeptCategories.LONGEST_NAME, NAME_TOO_LONG, NAME_HIDDEN, language);
                    check(
                            description,
                            KeptCategories.LONGEST_DESCRIPTION,
                            DESCRIPTION_TOO_LONG,
                            DESCRIPTION_HIDDEN,
                            language);
                    if (name.isEmpty() && !description.isEmpty()) {
                        throw new CategoryRefused(NAME_MISSING, language);
                    }
                    if (!name.isEmpty()) {
                        labels.put(language, new Categories.Label(name, description));
                    }
                });
        if (!labels.containsKey(first)) {
            throw new CategoryRefused(NAME_MISSING, first);
        }
        return labels;
    }

    private static void check(
            String text,
            int longest,
            CategoryRefused.Rule tooLong,
            CategoryRefused.Rule hidden,
            Language language) {
        if (text.length() > longest) {
            throw new CategoryRefused(tooLong, language);
        }
        if (HIDDEN.matcher(text).find()) {
            throw new CategoryRefused(hidden, language);
        }
    }

    private CategoryLabels() {}
}
