/**
 * The embedded engine: {@link org.dalil.search.lucene.LuceneIndex} keeps one Lucene index for each
 * audience under the data directory and answers from those that a reader may see. The only package
 * that sees Lucene.
 */
@NullMarked
package org.dalil.search.lucene;

import org.jspecify.annotations.NullMarked;
