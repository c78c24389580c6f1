package org.dalil.desk.editor;

import org.dalil.article.Article;
import org.dalil.desk.check.Written;
import org.dalil.text.Language;

import java.util.Objects;

/** Which text of which article. */
record Place(Article article, Language language) {

    long id() {
        return Objects.requireNonNull(article.id());
    }

    String head() {
        return "/desk/articles/" + id();
    }

    String editor() {
        return head() + "/" + language + "/edit";
    }

    String revision(int number) {
        return head() + "/" + language + "/revisions/" + number;
    }

    Written written(Typed typed) {
        return new Written(
                article, language, typed.audience(), typed.title(), typed.summary(), typed.body());
    }
}
