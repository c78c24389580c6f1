package org.dalil.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.micronaut.serde.annotation.Serdeable;

import org.dalil.article.ArticleAddress;
import org.dalil.article.live.ListedArticle;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A live article in one language, without its text.
 *
 * @param ref its path in the articles folder, or its id
 * @param url path of its page
 * @param updatedAt when its text went live
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ArticleResource(
        long id,
        String ref,
        String lang,
        String title,
        String summary,
        String url,
        Instant updatedAt,
        @Nullable CategoryResource category) {

    static ArticleResource of(ListedArticle article, @Nullable CategoryResource category) {
        return new ArticleResource(
                article.id(),
                article.ref(),
                article.language().code(),
                article.title(),
                article.summary(),
                ArticleAddress.of(article.language(), article.id(), article.slug()),
                article.updatedAt(),
                category);
    }
}
