package org.dalil.article.category;

/** There is no such category with anything in it for this reader. */
public class NoSuchCategory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchCategory(long id) {
        super("no category " + id);
    }
}
