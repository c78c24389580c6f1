package org.dalil.cases;

/** Somebody else has the case by now; only who has it gives it back. */
public class CaseTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long account;

    CaseTaken(long id, long account) {
        super("case " + id + " is that of account " + account);
        this.account = account;
    }

    /** Whose it is. */
    public long account() {
        return account;
    }
}
