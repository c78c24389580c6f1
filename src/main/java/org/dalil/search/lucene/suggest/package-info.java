/**
 * What is offered while somebody types: titles and headings that have words which begin as typed.
 * {@link org.dalil.search.lucene.suggest.Offers} writes what is needed for that into a document of
 * the index, {@link org.dalil.search.lucene.suggest.Suggester} reads nothing else of it. Knows no
 * audience: it is handed a searcher over what the reader may see.
 */
@NullMarked
package org.dalil.search.lucene.suggest;

import org.jspecify.annotations.NullMarked;
