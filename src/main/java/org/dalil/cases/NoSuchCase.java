package org.dalil.cases;

/** There is no such case for who asks; whether there is one for others is not said. */
public class NoSuchCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSuchCase(long id) {
        super("no case " + id);
    }

    /** By a token or a reference, neither of which is repeated. */
    public NoSuchCase() {
        super("no such case");
    }
}
