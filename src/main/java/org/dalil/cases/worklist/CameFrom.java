package org.dalil.cases.worklist;

import io.micronaut.core.annotation.Introspected;

/** How many asked after they had read an article; it may be gone. */
@Introspected
public record CameFrom(long articleId, long cases) {}
