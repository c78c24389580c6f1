package org.dalil.cases;

/** There is no such case for who asks; whether there is one for others is not said. */
public class NoSuchCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long number;

    public NoSuchCase(long id) {
        super("no case " + id);
        this.number = id;
    }

    /** By a token or a reference, neither of which is repeated. */
    public NoSuchCase() {
        super("no such case");
        this.number = 0;
    }

    /** As it was asked for; 0 where it was not asked for by its number. */
    public long number() {
        return number;
    }
}
