package org.dalil.search;

import java.util.List;
import java.util.Set;

/**
 * A step of the index: all that it holds of these articles gives way to these documents.
 *
 * @param articles ids; one without a document here is removed
 * @param position of the change clock after this step
 */
public record Batch(Set<Long> articles, List<SearchDocument> documents, long position) {}
