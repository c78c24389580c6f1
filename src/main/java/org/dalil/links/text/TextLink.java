package org.dalil.links.text;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.account.Audience;
import org.dalil.links.Fault;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A link of a live text.
 *
 * @param tier the readers of the text
 * @param targetId the article that is meant
 * @param fault the name of a {@link Fault}; empty where nothing is wrong
 * @param address of a link to another site, the digest it is asked by
 */
@MappedEntity("text_link")
record TextLink(
        @Id @GeneratedValue @Nullable Long id,
        long articleId,
        String language,
        Audience tier,
        String destination,
        String anchor,
        String heading,
        @Nullable Long targetId,
        String fault,
        @Nullable Instant since,
        @Nullable String address) {

    /** What stays of a link while the text around it is written anew. */
    Same same() {
        return new Same(language, destination, fault);
    }

    TextLink since(Instant earlier) {
        return new TextLink(
                id,
                articleId,
                language,
                tier,
                destination,
                anchor,
                heading,
                targetId,
                fault,
                earlier,
                address);
    }

    record Same(String language, String destination, String fault) {}
}
