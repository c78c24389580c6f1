package org.dalil.search.golden;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.account.Audience;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

@MappedEntity("golden_query")
record GoldenRow(
        @Id @GeneratedValue @Nullable Long id,
        String language,
        String query,
        Audience reader,
        long articleId,
        Rank.@Nullable Where keptWhere,
        @Nullable Integer keptPlace,
        @Nullable Instant keptAt) {

    GoldenQuery golden() {
        var before = keptWhere == null || keptPlace == null ? null : new Rank(keptWhere, keptPlace);
        return new GoldenQuery(
                Objects.requireNonNull(id),
                new Language(language),
                query,
                reader,
                articleId,
                before,
                keptAt);
    }
}
