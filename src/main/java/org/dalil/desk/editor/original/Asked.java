package org.dalil.desk.editor.original;

import org.dalil.account.Account;
import org.dalil.article.Article;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * Beside which text an original is wanted.
 *
 * @param from the code of the original's language, as the address has it, or empty
 * @param source the revision that a form named, or null
 * @param empty whether the text has no body yet
 * @param moved whether the original went on while this person looked at it
 */
public record Asked(
        Article article,
        Language language,
        String from,
        @Nullable Long source,
        boolean empty,
        boolean moved,
        Account writer) {

    long id() {
        return Objects.requireNonNull(article.id());
    }
}
