/**
 * How a text is laid down in the index and read from it again; {@link
 * org.dalil.search.lucene.document.DocumentWriter} is the door.
 */
@NullMarked
package org.dalil.search.lucene.document;

import org.jspecify.annotations.NullMarked;
