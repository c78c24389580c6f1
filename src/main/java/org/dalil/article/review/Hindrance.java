package org.dalil.article.review;

import org.dalil.article.Article;
import org.dalil.article.revision.Text;
import org.dalil.text.Language;

/** A bean by which another package keeps a text from being handed in, by {@link HandInHindered}. */
public interface Hindrance {

    void look(Article article, Language language, Text text);
}
