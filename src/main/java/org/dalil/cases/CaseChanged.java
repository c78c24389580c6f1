package org.dalil.cases;

/** Somebody else changed the case since it was read; what they did stands. */
public class CaseChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long number;

    CaseChanged(long id) {
        super("case " + id + " was changed meanwhile");
        this.number = id;
    }

    public long number() {
        return number;
    }
}
