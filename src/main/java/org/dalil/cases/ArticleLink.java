package org.dalil.cases;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What an article is to a case, and who said so. */
@MappedEntity("case_link")
public record ArticleLink(
        @Id long caseId,
        long articleId,
        LinkKind kind,
        @Nullable Long linkedById,
        String linkedBy,
        Instant at) {}
