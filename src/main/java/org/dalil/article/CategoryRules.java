package org.dalil.article;

import static org.dalil.article.CategoryRefused.Rule.*;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What the tree must be, checked against all that stand in it. */
record CategoryRules(List<Category> all) {
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

    /**
     * @param id of the category that is to stand there; null for one that is new
     */
    void checkPlace(@Nullable Long id, @Nullable Long parent) {
        if (parent != null && all.stream().noneMatch(each -> parent.equals(each.id()))) {
            throw new CategoryRefused(PARENT_UNKNOWN);
        }
        if (parent != null && id != null && withAllBelow(id).contains(parent)) {
            throw new CategoryRefused(PARENT_CIRCLE);
        }
        if (depth(parent) + height(id) > KeptCategories.DEEPEST) {
            throw new CategoryRefused(PARENT_TOO_DEEP);
        }
    }

    /** How deep a category stands: 1 at the top; 0 for none. */
    int depth(@Nullable Long id) {
        var depth = 0;
        for (var at = id; at != null && depth <= all.size(); at = parent(at)) {
            depth++;
        }
        return depth;
    }

    private @Nullable Long parent(long id) {
        return all.stream()
                .filter(each -> Long.valueOf(id).equals(each.id()))
                .findFirst()
                .map(Category::parentId)
                .orElse(null);
    }

    /** Of a category with what is below it: 1 for one alone. */
    private int height(@Nullable Long id) {
        return id == null
                ? 1
                : 1
                        + all.stream()
                                .filter(each -> id.equals(each.parentId()))
                                .mapToInt(each -> height(each.id()))
                                .max()
                                .orElse(0);
    }

    private Set<Long> withAllBelow(long id) {
        var found = new HashSet<Long>();
        collect(id, found);
        return found;
    }

    private void collect(long id, Set<Long> found) {
        if (found.add(id)) {
            all.stream()
                    .filter(each -> Long.valueOf(id).equals(each.parentId()))
                    .forEach(each -> collect(Objects.requireNonNull(each.id()), found));
        }
    }
}
