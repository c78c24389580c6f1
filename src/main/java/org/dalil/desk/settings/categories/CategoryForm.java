package org.dalil.desk.settings.categories;

import org.dalil.article.category.Categories;
import org.dalil.article.category.CategoryRefused;
import org.dalil.article.category.KeptCategory;
import org.dalil.text.Language;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A category as it was typed. */
record CategoryForm(Map<Language, Categories.Label> labels, String parent) {
    private static final Categories.Label NONE = new Categories.Label("", "");

    static CategoryForm of(Form form, List<Language> languages) {
        var labels = new HashMap<Language, Categories.Label>();
        for (var each : languages) {
            labels.put(
                    each,
                    new Categories.Label(
                            form.one("name-" + each), form.one("description-" + each)));
        }
        return new CategoryForm(labels, form.one("parent"));
    }

    static CategoryForm of(KeptCategory category) {
        var parent = category.parentId();
        return new CategoryForm(category.labels(), parent == null ? "" : parent.toString());
    }

    static CategoryForm below(String parent) {
        return new CategoryForm(Map.of(), parent);
    }

    Categories.Label label(Language language) {
        return labels.getOrDefault(language, NONE);
    }

    /** What it is called in languages that the portal does not have now stays. */
    Map<Language, Categories.Label> withOthersOf(KeptCategory before) {
        var all = new HashMap<>(before.labels());
        all.putAll(labels);
        return all;
    }

    /** Null for the top. What is no number is a parent that nobody has. */
    @Nullable Long parentOrTop() {
        if (parent.isEmpty()) {
            return null;
        }
        return parent.matches("\\d{1,18}") ? Long.valueOf(parent) : Long.valueOf(-1);
    }

    /** The field of a refusal; empty where it is of the form as a whole. */
    static String field(CategoryRefused refused) {
        return switch (refused.rule()) {
            case NAME_MISSING, NAME_TOO_LONG, NAME_HIDDEN, NAME_TAKEN ->
                    "name-" + refused.language();
            case DESCRIPTION_TOO_LONG, DESCRIPTION_HIDDEN -> "description-" + refused.language();
            case PARENT_UNKNOWN, PARENT_CIRCLE, PARENT_TOO_DEEP -> "parent";
            case NOT_EMPTY, TOO_MANY, NO_RIGHT -> "";
        };
    }
}
