package org.dalil.search.golden;

/** There is none of this number, or none any more. */
public class NoSuchGoldenQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchGoldenQuery(long id) {
        super("no golden query " + id);
    }
}
