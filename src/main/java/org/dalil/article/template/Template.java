package org.dalil.article.template;

import org.dalil.article.ArticleKind;
import org.dalil.text.Language;

/**
 * What a new text begins with.
 *
 * @param body Markdown, or empty
 * @param own whether an administrator wrote it; else it is the one that ships
 */
public record Template(ArticleKind kind, Language language, String body, boolean own) {}
