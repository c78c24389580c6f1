package org.dalil.insight.proposal.rule;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** How many cases of a topic an article resolved. */
@MappedEntity("resolved_by")
public record ResolvedBy(@Id long root, long articleId, long cases) {}
