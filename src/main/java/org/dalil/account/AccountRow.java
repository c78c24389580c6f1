package org.dalil.account;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

/** An account as it is stored, with the hash that never leaves this package. */
@MappedEntity("account")
record AccountRow(
        @Id @GeneratedValue @Nullable Long id,
        String email,
        String name,
        Role role,
        String password,
        Instant createdAt) {

    Account account() {
        return new Account(Objects.requireNonNull(id), email, name, role);
    }
}
