package org.dalil.article.translation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a text was translated from.
 *
 * @param sourceCode the language of that text
 * @param madeFrom the revision of it
 * @param newest the revision of it that is live; null where none is any more
 * @param behind whether a major edit lies between the two
 */
@MappedEntity("origin")
public record Origin(
        @Id long translationId,
        long articleId,
        String sourceCode,
        long madeFrom,
        @Nullable Long newest,
        boolean behind) {

    public Language source() {
        return new Language(sourceCode);
    }
}
