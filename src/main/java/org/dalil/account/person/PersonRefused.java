package org.dalil.account.person;

/** This may not be done to this person's account. */
public class PersonRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        LAST_ADMIN("nobody else could keep the accounts"),
        YOURSELF("nobody deactivates themselves"),
        INACTIVE("the account is deactivated");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private final Reason reason;

    PersonRefused(Reason reason) {
        super(reason.words);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
