package org.dalil.article.category;

import static org.dalil.article.category.CategoryRefused.Rule.*;

import org.dalil.text.Slug;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the tree must be, checked against all that stand in it. */
record CategoryRules(List<Category> all) {
    private static final int LONGEST_FOLDER = 450;

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

    Category find(long id) {
        return found(id).orElseThrow(() -> new NoSuchCategory(id));
    }

    /** Those directly below a category, or at the top. */
    List<Category> below(@Nullable Long parent) {
        return all.stream().filter(each -> Objects.equals(parent, each.parentId())).toList();
    }

    /** For a new category below its parent's folder; never one that was there. */
    String freeFolder(@Nullable Long parent, String name) {
        var above = parent == null ? "" : find(parent).folder() + "/";
        var stem = above.length() > LONGEST_FOLDER ? "" : above;
        var slug = Slug.of(name);
        var wanted = stem + (slug.isEmpty() ? "category" : slug);
        var taken = all.stream().map(Category::folder).toList();
        for (var number = 1; ; number++) {
            var folder = number == 1 ? wanted : wanted + "-" + number;
            if (!taken.contains(folder)) {
                return folder;
            }
        }
    }

    private @Nullable Long parent(long id) {
        return found(id).map(Category::parentId).orElse(null);
    }

    private Optional<Category> found(long id) {
        return all.stream().filter(each -> Long.valueOf(id).equals(each.id())).findFirst();
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
