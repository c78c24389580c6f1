package org.dalil.article;

/** What sort of document an article is; a report has the four sections. */
public enum ArticleKind {
    REPORT,
    HOW_TO,
    QUESTION,
    POLICY,
    ANNOUNCEMENT
}
