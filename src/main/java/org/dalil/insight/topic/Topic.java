package org.dalil.insight.topic;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What people look for, in one language.
 *
 * @param joinedId the topic that stands for it and all it was joined with; itself where it was not
 * @param founder words that founded it; nobody reads them but by the rules of wordings
 * @param name an editor's where {@code namedBy} is there, else what most people type
 */
@MappedEntity("topic")
public record Topic(
        @Id @GeneratedValue @Nullable Long id,
        String language,
        @Nullable Long joinedId,
        LocalDate foundedOn,
        String founder,
        @Nullable String name,
        @Nullable String namedBy,
        boolean ignored,
        @Nullable Long assigneeId,
        @Version @Nullable Integer version) {

    static Topic founded(Language language, String words, LocalDate day) {
        return new Topic(null, language.code(), null, day, words, null, null, false, null, 0);
    }

    public long number() {
        return Objects.requireNonNull(id, "a stored topic has an id");
    }

    /** What stands for it. */
    public long root() {
        return joinedId == null ? number() : joinedId;
    }

    public Language spoken() {
        return new Language(language);
    }

    public boolean isNamed() {
        return namedBy != null;
    }
}
