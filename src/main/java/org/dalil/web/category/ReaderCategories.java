package org.dalil.web.category;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.category.Categories;
import org.dalil.article.category.CategoryNode;
import org.dalil.web.ReaderLanguages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The categories that hold something for a reader, in whichever language. */
@Singleton
public class ReaderCategories {
    private final Categories categories;
    private final ReaderLanguages languages;

    ReaderCategories(Categories categories, ReaderLanguages languages) {
        this.categories = categories;
        this.languages = languages;
    }

    /**
     * A category and all below it, which hits may stand in. Empty where there is none; one that
     * holds nothing for this reader is none.
     */
    public Set<Long> withAllBelow(long id, Audience reader) {
        var ids = new HashSet<Long>();
        for (var language : languages.all()) {
            add(categories.tree(language, reader), id, ids);
        }
        return ids;
    }

    /** The one that is looked for, and everything below what was found. */
    private static void add(List<CategoryNode> nodes, long id, Set<Long> ids) {
        for (var node : nodes) {
            if (node.id() == id || node.parentId() != null && ids.contains(node.parentId())) {
                ids.add(node.id());
            }
            add(node.children(), id, ids);
        }
    }
}
