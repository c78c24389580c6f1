package org.dalil.content.record;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.account.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What only the file says of a text.
 *
 * @param path where it lies in the folder
 * @param audience whom it said it is for
 * @param foreignLines of its front matter
 */
@MappedEntity("article_file")
public record ArticleFile(
        @Id @GeneratedValue @Nullable Long id,
        long articleId,
        String language,
        String path,
        Audience audience,
        String foreignLines) {

    ArticleFile as(@Nullable Long stored) {
        return new ArticleFile(stored, articleId, language, path, audience, foreignLines);
    }
}
