package org.dalil.article.category;

import static org.dalil.article.category.CategoryRefused.Rule.*;

import org.dalil.text.Hidden;
import org.dalil.text.Language;

import java.util.HashMap;
import java.util.Map;

/** What people type as a category's names, checked. */
final class CategoryLabels {
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
        if (Hidden.isIn(text)) {
            throw new CategoryRefused(hidden, language);
        }
    }

    private CategoryLabels() {}
}
