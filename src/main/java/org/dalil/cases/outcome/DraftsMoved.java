package org.dalil.cases.outcome;

/** Somebody saved a draft since it was shown, or began one. */
public class DraftsMoved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DraftsMoved() {
        super("a draft was saved meanwhile");
    }
}
