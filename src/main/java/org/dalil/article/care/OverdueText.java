package org.dalil.article.care;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An article whose day of review has passed.
 *
 * @param owner the e-mail address of the one responsible for it
 * @param languageCode of the title
 */
@MappedEntity("overdue_text")
public record OverdueText(
        @Id long articleId,
        @Nullable String owner,
        LocalDate reviewBy,
        String languageCode,
        String title) {

    public Language language() {
        return new Language(languageCode);
    }
}
