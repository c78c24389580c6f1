package org.dalil.search.words;

/** There is none of this number, or none any more. */
public class NoSuchSynonym extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchSynonym(long id) {
        super("no synonym " + id);
    }
}
