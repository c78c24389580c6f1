package org.dalil.account.person;

import org.dalil.account.Account;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Somebody as those see them who keep the accounts.
 *
 * @param seenAt when they asked for something last, to five minutes; null for never
 */
public record Person(Account account, Standing standing, @Nullable Instant seenAt) {

    /** Whether they can sign in. */
    public enum Standing {
        ACTIVE,
        /** They have yet to choose a password, by the link they were given. */
        INVITED,
        DEACTIVATED
    }

    public boolean isActive() {
        return standing != Standing.DEACTIVATED;
    }
}
