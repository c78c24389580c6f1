/**
 * What one audience may read of the index at one moment, {@link
 * org.dalil.search.lucene.lookup.Readable}, and how terms, documents and what is kept with them are
 * looked up in it by the names of its fields.
 */
@NullMarked
package org.dalil.search.lucene.lookup;

import org.jspecify.annotations.NullMarked;
