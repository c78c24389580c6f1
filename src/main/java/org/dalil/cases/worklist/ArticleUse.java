package org.dalil.cases.worklist;

import io.micronaut.core.annotation.Introspected;

/** How many cases an article solved. */
@Introspected
record ArticleUse(long articleId, long cases) {}
