package org.dalil.desk.articles;

import jakarta.inject.Singleton;

import org.dalil.article.category.Categories;
import org.dalil.article.category.Category;
import org.dalil.article.category.CategoryName;
import org.dalil.text.Language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every category, also one that holds nothing yet, to choose from. */
@Singleton
public class CategoryChoices {
    private final Categories categories;

    CategoryChoices(Categories categories) {
        this.categories = categories;
    }

    /** By the way from the top: {@code Orders › Delivery}. */
    public List<Choice> of(Language language, String chosen) {
        var names = names(language);
        var all = categories.all();
        return all.stream()
                .map(
                        each ->
                                Choice.named(
                                        String.valueOf(each.id()), path(each, all, names), chosen))
                .toList();
    }

    /** What a form may say; empty is none. */
    List<String> codes() {
        var codes = new ArrayList<>(List.of(""));
        categories.all().forEach(each -> codes.add(String.valueOf(each.id())));
        return codes;
    }

    public boolean has(long id) {
        return categories.all().stream().anyMatch(each -> id == each.id());
    }

    /** A category with all below it. */
    public List<Long> withAllBelow(long id) {
        var ids = new ArrayList<>(List.of(id));
        var all = categories.all();
        for (var at = 0; at < ids.size(); at++) {
            var parent = ids.get(at);
            all.stream()
                    .filter(each -> parent.equals(each.parentId()))
                    .forEach(each -> ids.add(each.id()));
        }
        return ids;
    }

    private Map<Long, String> names(Language language) {
        var names = new HashMap<Long, String>();
        for (CategoryName each : categories.names()) {
            if (each.language().equals(language.code()) || !names.containsKey(each.categoryId())) {
                names.put(each.categoryId(), each.name());
            }
        }
        return names;
    }

    private static String path(Category category, List<Category> all, Map<Long, String> names) {
        var own = names.getOrDefault(category.id(), category.folder());
        return all.stream()
                .filter(each -> each.id() != null && each.id().equals(category.parentId()))
                .findFirst()
                .map(parent -> path(parent, all, names) + " › " + own)
                .orElse(own);
    }
}
