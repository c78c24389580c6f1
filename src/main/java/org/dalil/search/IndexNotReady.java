package org.dalil.search;

/** The index does not agree with the base yet; ask again in a moment. */
public class IndexNotReady extends RuntimeException {
    private static final long serialVersionUID = 1;

    public IndexNotReady() {
        super("the search index is being prepared");
    }
}
