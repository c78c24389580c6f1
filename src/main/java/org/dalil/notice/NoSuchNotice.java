package org.dalil.notice;

/** There is no such notice, or it was taken away. */
public class NoSuchNotice extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchNotice(long id) {
        super("no notice " + id);
    }
}
