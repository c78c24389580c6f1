package org.dalil.audit;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One deed. {@code deed} is a past participle in the trade's words ({@code published}); {@code
 * subjectKind} and {@code subject} say on what ({@code article} 12); {@code detail} holds no text
 * of an article and nothing personal, not even its path, its tags or an address: what is erased is
 * to be found nowhere.
 */
@MappedEntity("audit_entry")
public record AuditEntry(
        @Id @GeneratedValue @Nullable Long id,
        Instant at,
        @Nullable Long actorId,
        String actor,
        String deed,
        String subjectKind,
        long subject,
        String detail) {}
