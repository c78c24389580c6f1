package org.dalil.desk.search;

import jakarta.inject.Singleton;

import org.dalil.article.category.Categories;
import org.dalil.article.category.Category;
import org.dalil.desk.frame.Words;
import org.dalil.search.filter.Counts;
import org.dalil.search.filter.Facet;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tree of categories, also of those that hold nothing but drafts. */
@Singleton
class CategoryBranches {
    private final Categories categories;

    CategoryBranches(Categories categories) {
        this.categories = categories;
    }

    Branches of(Language page) {
        var names = new HashMap<Long, Words>();
        for (var each : categories.names()) {
            var isPages = each.language().equals(page.code());
            if (isPages || !names.containsKey(each.categoryId())) {
                names.put(each.categoryId(), Words.of(each.name(), new Language(each.language())));
            }
        }
        return new Branches(categories.all(), names, page);
    }

    /** As they stand at one moment. */
    record Branches(List<Category> all, Map<Long, Words> names, Language page) {

        /** Below one, or at the top for null. */
        List<Long> below(@Nullable Long parent) {
            return all.stream()
                    .filter(each -> Objects.equals(each.parentId(), parent))
                    .map(Category::id)
                    .filter(Objects::nonNull)
                    .toList();
        }

        Words name(long id) {
            return names.getOrDefault(id, Words.of(Long.toString(id), page));
        }

        /** A category and those it stands in. */
        List<Long> upwards(long id) {
            var path = new ArrayList<>(List.of(id));
            for (var at = 0; at < path.size(); at++) {
                var child = path.get(at);
                all.stream()
                        .filter(each -> child.equals(each.id()) && each.parentId() != null)
                        .forEach(each -> path.add(each.parentId()));
            }
            return path;
        }

        /** A category's counts hold those of all below it. */
        Map<String, Long> together(Counts counts) {
            var together = new HashMap<String, Long>();
            counts.by(Facet.CATEGORY)
                    .forEach(
                            (id, count) ->
                                    upwards(Long.parseLong(id))
                                            .forEach(
                                                    each ->
                                                            together.merge(
                                                                    each.toString(),
                                                                    count,
                                                                    Long::sum)));
            return together;
        }
    }
}
