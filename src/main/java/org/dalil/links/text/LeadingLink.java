package org.dalil.links.text;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.account.Audience;
import org.dalil.links.inside.From;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

/** A link that leads to an article, or is meant to, with the text it stands in. */
@MappedEntity("leading_link")
record LeadingLink(
        @Id long id,
        long articleId,
        String ref,
        String language,
        Audience tier,
        String destination,
        @Nullable Long targetId,
        String fault) {

    From from() {
        return new From(articleId, ref, new Language(language), tier);
    }
}
