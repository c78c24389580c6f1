package org.dalil.article.revision;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A working copy of one translation: what is live stays live while it is written. */
@MappedEntity("draft")
public record Draft(
        @Id @GeneratedValue @Nullable Long id,
        long translationId,
        String title,
        String summary,
        String body,
        @Nullable Long authorId,
        String author,
        Instant updatedAt,
        @Version @Nullable Integer version) {

    /** Names this working copy as it is saved now: the next one counts from the beginning again. */
    public String token() {
        return "%d.%d".formatted(id, version);
    }

    public Text text() {
        return new Text(title, summary, body);
    }
}
