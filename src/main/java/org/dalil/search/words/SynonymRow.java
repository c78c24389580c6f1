package org.dalil.search.words;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

@MappedEntity("synonym")
record SynonymRow(
        @Id @GeneratedValue @Nullable Long id,
        String language,
        String typed,
        String found,
        boolean bothWays) {

    static SynonymRow of(Synonym synonym) {
        return new SynonymRow(
                synonym.id() == 0 ? null : synonym.id(),
                synonym.language().code(),
                String.join("\n", synonym.typed()),
                String.join("\n", synonym.found()),
                synonym.bothWays());
    }

    Synonym synonym() {
        return new Synonym(
                Objects.requireNonNull(id),
                new Language(language),
                List.of(typed.split("\n")),
                List.of(found.split("\n")),
                bothWays);
    }
}
