package org.dalil.article.attachment;

/** No such file for this reader. */
public class NoSuchAttachment extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchAttachment(String name) {
        super("no file " + name);
    }
}
