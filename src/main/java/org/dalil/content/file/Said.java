package org.dalil.content.file;

import org.dalil.article.ArticleKind;
import org.dalil.article.Confidence;
import org.dalil.content.finding.Cause;
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
    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_OWNER = 250;

    static Said of(Front front) {
        return new Said(
                front.get(
                                "kind",
                                Meaning.word(ArticleKind.class),
                                Meaning.words(ArticleKind.values()))
                        .orElse(null),
                front.get(
                                "confidence",
                                Meaning.word(Confidence.class),
                                Meaning.words(Confidence.values()))
                        .orElse(null),
                tags(front),
                labels(front, "products"),
                front.get("owner", Meaning::line, "text")
                        .map(owner -> Titles.cut(owner, LONGEST_OWNER))
                        .orElse(null),
                front.get("reviewBy", Meaning::day, "a date like 2026-05-31").orElse(null),
                category(front));
    }

    private static @Nullable List<String> tags(Front front) {
        return front.has("tags")
                ? labels(front, "tags")
                : front.borrow("keywords", Meaning::list).map(Said::shortOnes).orElse(null);
    }

    private static @Nullable List<String> labels(Front front, String key) {
        var labels = front.get(key, Meaning::list, "a list of words");
        for (var label : labels.orElse(List.of())) {
            if (label.length() > LONGEST_LABEL) {
                front.notice(
                        Cause.FOREIGN_VALUE,
                        front.line(key),
                        "%s: '%s…' has %,d characters and is not taken; %d is the most"
                                .formatted(
                                        key,
                                        label.substring(0, 30),
                                        label.length(),
                                        LONGEST_LABEL));
            }
        }
        return labels.map(Said::shortOnes).orElse(null);
    }

    private static List<String> shortOnes(List<String> labels) {
        return labels.stream().filter(label -> label.length() <= LONGEST_LABEL).toList();
    }

    /** Everybody has a key {@code category}; ours is only {@code dalil.category}. */
    private static @Nullable String category(Front front) {
        return front.isCertain("category")
                ? front.get("category", Meaning::folder, "a folder like billing/cards").orElse("")
                : null;
    }

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
