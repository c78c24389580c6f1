package org.dalil.article.revision;

/** A draft or revision cannot move so: it moved meanwhile, or never could. */
public class RevisionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RevisionRefused(String message) {
        super(message);
    }
}
