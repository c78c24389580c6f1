package org.dalil.article.category;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.database.Changes;
import org.dalil.text.Language;
import org.dalil.text.Slug;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Trees as readers see them, kept while the change clock stands still: every page shows some of it,
 * and counting some thousand articles costs more than all the rest of a page.
 */
@Singleton
class CategoryTrees {
    private static final int MOST = 64;

    private final CategoryRepository categories;
    private final CategoryNameRepository names;
    private final Changes changes;
    private final Cache<Seen, Tree> trees = Caffeine.newBuilder().maximumSize(MOST).build();

    CategoryTrees(CategoryRepository categories, CategoryNameRepository names, Changes changes) {
        this.categories = categories;
        this.names = names;
        this.changes = changes;
    }

    private record Seen(Language language, Audience reader) {}

    /**
     * @param position of the clock before it was read, so that it may be newer, never older
     */
    private record Tree(long position, List<CategoryNode> top) {}

    List<CategoryNode> of(Language language, Audience reader) {
        var position = changes.position();
        return trees.asMap()
                .compute(
                        new Seen(language, reader),
                        (seen, kept) ->
                                kept != null && kept.position() >= position
                                        ? kept
                                        : new Tree(position, new Reading(seen).below(null)))
                .top();
    }

    /** One tree, put together from three reads. */
    private final class Reading {
        private final Map<Long, Long> counts;
        private final Map<Long, CategoryName> named;
        private final Map<Long, List<Category>> children = new HashMap<>();

        Reading(Seen seen) {
            var language = seen.language().code();
            counts =
                    categories.readable(language, seen.reader().readable()).stream()
                            .collect(Collectors.toMap(CategoryCount::id, CategoryCount::articles));
            named = new HashMap<>();
            for (var name : names.findAll()) {
                named.merge(
                        name.categoryId(),
                        name,
                        (one, other) -> other.language().equals(language) ? other : one);
            }
            categories
                    .inOrder()
                    .forEach(
                            each ->
                                    children.computeIfAbsent(
                                                    top(each.parentId()), _ -> new ArrayList<>())
                                            .add(each));
        }

        List<CategoryNode> below(@Nullable Long parent) {
            return children.getOrDefault(top(parent), List.of()).stream()
                    .map(this::node)
                    .filter(node -> node.articles() > 0)
                    .toList();
        }

        private CategoryNode node(Category category) {
            var id = Objects.requireNonNull(category.id());
            var below = below(id);
            var own = counts.getOrDefault(id, 0L);
            var all = own + below.stream().mapToLong(CategoryNode::articles).sum();
            var given = named.get(id);
            var name = given == null ? unnamed(category) : given;
            return new CategoryNode(
                    id,
                    category.parentId(),
                    category.folder(),
                    name.name(),
                    name.description(),
                    name.slug(),
                    own,
                    all,
                    below);
        }

        /** A folder nobody named is called what its last part says. */
        private static CategoryName unnamed(Category category) {
            var last = category.folder().substring(category.folder().lastIndexOf('/') + 1);
            var words = last.replace('-', ' ').replace('_', ' ').strip();
            var name =
                    words.isEmpty()
                            ? last
                            : Character.toUpperCase(words.charAt(0)) + words.substring(1);
            return new CategoryName(
                    null, Objects.requireNonNull(category.id()), "", name, "", Slug.of(name));
        }

        private static long top(@Nullable Long parent) {
            return parent == null ? 0 : parent;
        }
    }
}
