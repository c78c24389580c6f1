package org.dalil.desk.check;

import org.dalil.account.Audience;
import org.dalil.article.Article;
import org.dalil.article.revision.Text;
import org.dalil.article.revision.TextRefused;
import org.dalil.text.Language;

import java.util.Objects;
import java.util.Optional;

/**
 * A text as it stands in the editor.
 *
 * @param audience whom it is to be for
 */
public record Written(
        Article article,
        Language language,
        Audience audience,
        String title,
        String summary,
        String body) {

    public long id() {
        return Objects.requireNonNull(article.id());
    }

    /** As it could be stored; nothing where a rule is still broken. */
    public Optional<Text> text() {
        try {
            return Optional.of(new Text(title, summary, body));
        } catch (TextRefused _) {
            return Optional.empty();
        }
    }
}
