package org.dalil.account.token;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/**
 * A right of a program, without the secret that proves it.
 *
 * @param name which program it is for
 * @param createdBy whose word it was given on
 * @param lastUsedAt to the minute or so; null: never
 * @param revokedAt null: it is good
 */
public record ApiToken(
        long id,
        String name,
        Set<Scope> scopes,
        String createdBy,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    public boolean may(Scope scope) {
        return revokedAt == null && scopes.contains(scope);
    }
}
