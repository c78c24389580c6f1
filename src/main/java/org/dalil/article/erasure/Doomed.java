package org.dalil.article.erasure;

/**
 * What goes when an article is erased.
 *
 * @param inFolder files of the articles folder that it came from: those stay, and bring it back
 */
public record Doomed(
        long translations, long revisions, long drafts, long comments, long files, long inFolder) {}
