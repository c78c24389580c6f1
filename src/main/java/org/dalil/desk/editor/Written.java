package org.dalil.desk.editor;

import org.dalil.article.Article;
import org.dalil.text.Language;

import java.util.Objects;

/** A text as it stands in the editor. */
record Written(Article article, Language language, String title, String summary, String body) {

    long id() {
        return Objects.requireNonNull(article.id());
    }
}
