package org.dalil.article.review;

import org.dalil.account.Audience;
import org.dalil.article.Article;
import org.dalil.article.revision.Text;
import org.dalil.text.Language;

/** A bean by which another package keeps a text from being handed in, by {@link HandInHindered}. */
public interface Hindrance {

    /**
     * @param audience whom the text is to be for
     */
    void look(Article article, Language language, Audience audience, Text text);
}
