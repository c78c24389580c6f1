package org.dalil.account;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

/** An account as it is stored, with the hash of its password. */
@MappedEntity("account")
record AccountRow(
        @Id @GeneratedValue @Nullable Long id,
        String email,
        String name,
        Role role,
        String password,
        Instant createdAt,
        @Nullable Instant deactivatedAt) {
    /** Stands for the password of who has yet to choose one; no hash is like it. */
    static final String NONE = "";

    Account account() {
        return new Account(Objects.requireNonNull(id), email, name, role);
    }

    boolean isActive() {
        return deactivatedAt == null;
    }

    boolean canSignIn() {
        return isActive() && !password.equals(NONE);
    }
}
