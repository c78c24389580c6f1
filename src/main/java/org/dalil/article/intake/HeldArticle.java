package org.dalil.article.intake;

import org.dalil.article.Article;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.Standing;
import org.dalil.article.revision.HeldText;
import org.dalil.text.Language;

import java.util.Map;

/** An article with its standing and all its texts, whoever may see them. */
public record HeldArticle(Article article, Description description, Map<Language, HeldText> texts) {

    public long id() {
        return Articles.idOf(article);
    }

    public Standing standing() {
        return new Standing(description, article.audience(), article.confidence());
    }

    public boolean isArchived() {
        return article.confidence() == Confidence.ARCHIVED;
    }
}
