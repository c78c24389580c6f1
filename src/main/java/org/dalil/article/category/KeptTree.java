package org.dalil.article.category;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the tree together from three reads. */
final class KeptTree {
    private final List<Category> all;
    private final Map<Long, Map<Language, Categories.Label>> labels = new HashMap<>();
    private final Map<Long, Long> articles;
    private final List<KeptCategory> lines = new ArrayList<>();

    KeptTree(List<Category> all, List<CategoryName> names, List<CategoryCount> counts) {
        this.all = all;
        this.articles =
                counts.stream()
                        .collect(Collectors.toMap(CategoryCount::id, CategoryCount::articles));
        for (var each : names) {
            labels.computeIfAbsent(each.categoryId(), _ -> new TreeMap<>())
                    .put(
                            new Language(each.language()),
                            new Categories.Label(each.name(), each.description()));
        }
    }

    List<KeptCategory> lines() {
        add(null, 1);
        return lines;
    }

    private void add(@Nullable Long parent, int depth) {
        var siblings = below(parent);
        for (var at = 0; at < siblings.size(); at++) {
            var each = siblings.get(at);
            var id = Objects.requireNonNull(each.id());
            lines.add(
                    new KeptCategory(
                            id,
                            parent,
                            each.folder(),
                            depth,
                            labels.getOrDefault(id, Map.of()),
                            articles.getOrDefault(id, 0L),
                            below(id).size(),
                            at == 0,
                            at == siblings.size() - 1));
            add(id, depth + 1);
        }
    }

    private List<Category> below(@Nullable Long parent) {
        return all.stream().filter(each -> Objects.equals(parent, each.parentId())).toList();
    }
}
