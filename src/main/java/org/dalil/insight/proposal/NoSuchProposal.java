package org.dalil.insight.proposal;

/** There is none that is open, or it is not theirs to decide. */
public class NoSuchProposal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchProposal(long id) {
        super("no proposal " + id);
    }
}
