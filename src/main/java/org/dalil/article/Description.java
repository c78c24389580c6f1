package org.dalil.article;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What is said about an article beside its text.
 *
 * @param owner the e-mail address of the one responsible for it
 */
public record Description(
        ArticleKind kind,
        @Nullable Long categoryId,
        @Nullable String owner,
        @Nullable LocalDate reviewBy,
        List<String> tags,
        List<String> products) {

    public Description {
        tags = tags.stream().distinct().sorted().toList();
        products = products.stream().distinct().sorted().toList();
    }

    public static Description of(Article article, List<String> tags, List<String> products) {
        return new Description(
                article.kind(),
                article.categoryId(),
                article.owner(),
                article.reviewBy(),
                tags,
                products);
    }
}
