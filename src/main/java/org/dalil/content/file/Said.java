package org.dalil.content.file;

import org.dalil.article.ArticleKind;
import org.dalil.article.Confidence;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a file says of its whole article; null: it says nothing of it.
 *
 * @param category a folder, where it is not the one that the file lies in
 */
public record Said(
        @Nullable ArticleKind kind,
        @Nullable Confidence confidence,
        @Nullable List<String> tags,
        @Nullable List<String> products,
        @Nullable String owner,
        @Nullable LocalDate reviewBy,
        @Nullable String category) {

    /** The keys of which another file of the same article says something else. */
    public List<String> differing(Said other) {
        var keys = new ArrayList<String>();
        differ("kind", kind, other.kind, keys);
        differ("confidence", confidence, other.confidence, keys);
        differ("tags", sorted(tags), sorted(other.tags), keys);
        differ("products", sorted(products), sorted(other.products), keys);
        differ("owner", owner, other.owner, keys);
        differ("reviewBy", reviewBy, other.reviewBy, keys);
        differ("category", category, other.category, keys);
        return keys;
    }

    private static @Nullable List<String> sorted(@Nullable List<String> list) {
        return list == null ? null : list.stream().sorted().toList();
    }

    private static void differ(
            String key, @Nullable Object one, @Nullable Object other, List<String> keys) {
        if (other != null && !Objects.equals(one, other)) {
            keys.add(key);
        }
    }
}
