package org.dalil.account.token;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** A token as it is stored, with the hash that never leaves this package. */
@MappedEntity("api_token")
record ApiTokenRow(
        @Id @GeneratedValue @Nullable Long id,
        String name,
        String tokenHash,
        String scopes,
        String createdBy,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    ApiToken token() {
        return new ApiToken(
                Objects.requireNonNull(id),
                name,
                Arrays.stream(scopes.split(","))
                        .map(Scope::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                createdBy,
                createdAt,
                lastUsedAt,
                revokedAt);
    }
}
