package org.dalil.account.person;

/** A link to choose a password by works once and for some days; this one does not any more. */
public class PasswordLinkUsed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PasswordLinkUsed() {
        super("this link does not work any more");
    }
}
