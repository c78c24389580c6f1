package org.dalil.feedback;

/** What a reader wrote is too long to be taken. */
public class VoteRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    VoteRefused() {
        super("words are longer than " + Votes.LONGEST_WORDS + " characters");
    }
}
