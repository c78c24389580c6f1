package org.dalil.article.preview;

/** There is no such link, or it has ended, or it was revoked: nobody is told which. */
public class NoSuchPreview extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchPreview() {
        super("no such preview");
    }
}
