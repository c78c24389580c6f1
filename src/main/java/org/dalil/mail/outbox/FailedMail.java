package org.dalil.mail.outbox;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.mail.smtp.Fault;

import java.time.Instant;

/**
 * A mail that was not sent so far, without what stands in it.
 *
 * @param nextAt when it is tried again, unless it was given up
 * @param answer what the server said, without addresses
 */
@MappedEntity("failed_mail")
public record FailedMail(
        @Id long id,
        String kind,
        String aboutKind,
        long about,
        OutboxState state,
        int attempts,
        Instant nextAt,
        Fault fault,
        String answer,
        Instant createdAt) {}
