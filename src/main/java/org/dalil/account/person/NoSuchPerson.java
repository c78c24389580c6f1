package org.dalil.account.person;

/** Nobody has this account. */
public class NoSuchPerson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchPerson(long id) {
        super("nobody has account " + id);
    }
}
