package org.dalil.cases;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What staff answered.
 *
 * @param body Markdown
 * @param author for staff; customers are not told
 */
@MappedEntity("case_reply")
public record CaseReply(
        @Id @GeneratedValue @Nullable Long id,
        long caseId,
        String body,
        @Nullable Long authorId,
        String author,
        Instant at) {}
