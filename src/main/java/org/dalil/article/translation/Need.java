package org.dalil.article.translation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.text.Language;

/**
 * An article that should be translated, and a live text of it to translate from.
 *
 * @param outdated there is a translation, and it is behind; else there is none
 */
@MappedEntity("need")
public record Need(@Id long articleId, String sourceCode, boolean outdated) {

    public Language source() {
        return new Language(sourceCode);
    }
}
