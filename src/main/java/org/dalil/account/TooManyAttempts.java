package org.dalil.account;

import java.time.Duration;

/** Too many wrong passwords from one place or for one account, or too many people at once. */
public class TooManyAttempts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public TooManyAttempts(Duration retryAfter) {
        super("too many attempts to sign in; again in " + retryAfter.toSeconds() + " s");
        this.retryAfter = retryAfter;
    }

    /** When trying again is worth it; at least a second. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
