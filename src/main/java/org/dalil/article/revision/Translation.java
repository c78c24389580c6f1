package org.dalil.article.revision;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;

import org.dalil.text.Slug;
import org.dalil.text.SortKey;
import org.jspecify.annotations.Nullable;

/** An article in one language: where it is found, what is live, what it was translated from. */
@MappedEntity("translation")
public record Translation(
        @Id @GeneratedValue @Nullable Long id,
        long articleId,
        String language,
        String slug,
        String sortKey,
        @Nullable Long publishedRevisionId,
        @Nullable Long sourceRevisionId,
        @Version @Nullable Integer version) {

    Translation showing(Revision live) {
        return new Translation(
                id,
                articleId,
                language,
                Slug.of(live.title()),
                SortKey.of(live.title()),
                live.id(),
                sourceRevisionId,
                version);
    }

    /** With nothing live: readers find nothing, the text stays for staff. */
    Translation hidden() {
        return new Translation(
                id, articleId, language, slug, sortKey, null, sourceRevisionId, version);
    }
}
