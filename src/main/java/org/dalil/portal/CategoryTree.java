package org.dalil.portal;

import org.dalil.article.category.CategoryNode;
import org.dalil.article.category.NoSuchCategory;
import org.dalil.portal.page.CategoryLine;
import org.dalil.portal.page.Crumb;
import org.dalil.portal.page.Words;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The categories one reader sees in one language, for one request. */
final class CategoryTree {
    private final Language language;
    private final List<CategoryNode> top;
    private final Map<Long, CategoryNode> byId = new HashMap<>();

    CategoryTree(Language language, List<CategoryNode> top) {
        this.language = language;
        this.top = top;
        index(top);
    }

    private void index(List<CategoryNode> nodes) {
        for (var node : nodes) {
            byId.put(node.id(), node);
            index(node.children());
        }
    }

    List<CategoryNode> top() {
        return top;
    }

    CategoryNode read(long id) {
        return find(id).orElseThrow(() -> new NoSuchCategory(id));
    }

    Optional<CategoryNode> find(@Nullable Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    @Nullable Words name(@Nullable Long id) {
        return find(id).map(this::name).orElse(null);
    }

    Words name(CategoryNode node) {
        return Words.of(node.name(), language);
    }

    String address(CategoryNode node) {
        return "/"
                + language
                + "/categories/"
                + node.id()
                + "-"
                + URLEncoder.encode(node.slug(), StandardCharsets.UTF_8);
    }

    /** The portal's start and every category down to this one, which may be null. */
    List<Crumb> crumbs(@Nullable Long id) {
        var crumbs = new ArrayList<Crumb>();
        for (var node = find(id); node.isPresent(); node = find(node.get().parentId())) {
            crumbs.addFirst(new Crumb(name(node.get()), address(node.get())));
        }
        crumbs.addFirst(new Crumb(null, "/" + language));
        return crumbs;
    }

    List<CategoryLine> lines(List<CategoryNode> nodes) {
        return nodes.stream().map(this::line).toList();
    }

    private CategoryLine line(CategoryNode node) {
        return new CategoryLine(name(node), description(node), address(node), node.articles());
    }

    @Nullable Words description(CategoryNode node) {
        return node.description().isBlank() ? null : Words.of(node.description(), language);
    }

    /**
     * Numbers by category, each with those of all below it; what this reader sees nothing of is
     * left out.
     */
    Map<Long, Long> together(Map<String, Long> counts) {
        var together = new HashMap<Long, Long>();
        counts.forEach(
                (id, count) -> {
                    for (var node = find(Long.valueOf(id));
                            node.isPresent();
                            node = find(node.get().parentId())) {
                        together.merge(node.get().id(), count, Long::sum);
                    }
                });
        return together;
    }

    /** A category with all below it; where it is chosen, these are what hits are held to. */
    static Set<Long> withAllBelow(CategoryNode node) {
        var ids = new HashSet<Long>();
        ids.add(node.id());
        node.children().forEach(child -> ids.addAll(withAllBelow(child)));
        return ids;
    }
}
