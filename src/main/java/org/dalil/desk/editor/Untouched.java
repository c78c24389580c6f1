package org.dalil.desk.editor;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.Article;
import org.dalil.article.review.HandInHindered;
import org.dalil.article.review.HandInHindered.Lack;
import org.dalil.article.review.Hindrance;
import org.dalil.article.revision.Text;
import org.dalil.article.template.Templates;
import org.dalil.text.Language;

import java.util.List;

/** A template in which nobody wrote anything is no text yet. */
@Singleton
class Untouched implements Hindrance {
    private static final String NO_TEXT = "desk.check.template";

    private final Templates templates;

    Untouched(Templates templates) {
        this.templates = templates;
    }

    @Override
    public void look(Article article, Language language, Audience audience, Text text) {
        var template = templates.of(article.kind(), language).body();
        if (!template.isBlank() && words(text.body()).equals(words(template))) {
            throw new HandInHindered(List.of(new Lack(NO_TEXT, "")));
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
