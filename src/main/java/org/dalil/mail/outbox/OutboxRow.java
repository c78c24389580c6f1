package org.dalil.mail.outbox;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.mail.smtp.Fault;
import org.dalil.mail.smtp.Letter;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A mail as it is stored. */
@MappedEntity("outbox")
record OutboxRow(
        @Id @GeneratedValue @Nullable Long id,
        String messageId,
        String kind,
        String aboutKind,
        long about,
        String recipient,
        String language,
        String sender,
        String subject,
        String plain,
        String html,
        OutboxState state,
        int attempts,
        Instant nextAt,
        @Nullable Fault fault,
        String answer,
        Instant createdAt,
        @Nullable Instant endedAt) {

    static OutboxRow of(String kind, About about, Letter letter, Instant now) {
        return new OutboxRow(
                null,
                UUID.randomUUID().toString(),
                kind,
                about.kind(),
                about.id(),
                letter.recipient(),
                letter.language().code(),
                letter.sender(),
                letter.subject(),
                letter.plain(),
                letter.html(),
                OutboxState.WAITING,
                0,
                now,
                null,
                "",
                now,
                null);
    }

    long number() {
        return Objects.requireNonNull(id, "a stored mail has an id");
    }

    Letter letter() {
        return new Letter(recipient, new Language(language), sender, subject, plain, html);
    }
}
