package org.dalil.account;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;

import jakarta.inject.Singleton;

/**
 * Argon2id at the least cost: a quarter of the time of all tests went into hashes that nobody
 * attacks. Those that hold the cost itself set {@code dalil.test.passwords}.
 */
@Singleton
@Replaces(Passwords.class)
@Requires(missingProperty = QuickPasswords.UNWANTED)
class QuickPasswords extends Passwords {
    static final String UNWANTED = "dalil.test.passwords";

    QuickPasswords() {
        super(64, 1);
    }
}
