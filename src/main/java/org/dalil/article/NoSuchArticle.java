package org.dalil.article;

/** There is no such article for this reader; whether there is one for others is not said. */
public class NoSuchArticle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchArticle(long id) {
        super("no article " + id);
    }
}
