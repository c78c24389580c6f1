package org.dalil.links;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.text.Language;

import java.time.Instant;

/** As a query reads it. */
@MappedEntity("dead_link")
record DeadLinkRow(
        @Id long id,
        long articleId,
        String language,
        String destination,
        String anchor,
        String heading,
        Fault fault,
        Instant since,
        String answer) {

    DeadLink link() {
        return new DeadLink(
                articleId,
                new Language(language),
                destination,
                anchor,
                heading,
                fault,
                since,
                answer);
    }
}
