package org.dalil.account.setup;

/** A set-up link works once, and this one has. */
public class SetUpLinkUsed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SetUpLinkUsed() {
        super("this set-up link has been used");
    }
}
