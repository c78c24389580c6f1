package org.dalil.portal;

import org.dalil.article.category.CategoryNode;
import org.dalil.portal.page.FilterLine;
import org.dalil.portal.page.SearchProblem;
import org.dalil.portal.page.Words;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which category hits are held to. */
record Filter(CategoryTree tree, SearchAddress wanted) {

    Optional<CategoryNode> node() {
        return wanted.categoryId().flatMap(tree::find);
    }

    /** One that holds nothing for this reader in the page's language is as one that never was. */
    List<SearchProblem> problems() {
        var problems = new ArrayList<SearchProblem>();
        if (!wanted.category().isEmpty() && node().isEmpty()) {
            problems.add(new SearchProblem("search.noCategory", wanted.in(null).toString()));
        }
        if (!wanted.hasTag()) {
            problems.add(new SearchProblem("search.noTag", wanted.withoutTag().toString()));
        }
        return problems;
    }

    @Nullable Words chosen() {
        return node().map(tree::name).orElse(null);
    }

    /** All, then the top of the tree; within a chosen one, what is in it. */
    List<FilterLine> lines() {
        var lines = new ArrayList<FilterLine>();
        lines.add(
                new FilterLine("", null, wanted.in(null).toString(), node().isEmpty(), List.of()));
        tree.top()
                .forEach(node -> lines.add(line(node, isOpen(node) ? node.children() : List.of())));
        return lines;
    }

    private FilterLine line(CategoryNode node, List<CategoryNode> children) {
        return new FilterLine(
                CategoryCounts.key(node.id()),
                tree.name(node),
                wanted.in(node.id()).toString(),
                node().filter(node::equals).isPresent(),
                children.stream().map(child -> line(child, List.of())).toList());
    }

    private boolean isOpen(CategoryNode node) {
        return node().map(CategoryNode::id)
                .filter(CategoryTree.withAllBelow(node)::contains)
                .isPresent();
    }
}
