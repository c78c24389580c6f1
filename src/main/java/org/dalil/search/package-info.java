/**
 * Finding the article that answers. {@link org.dalil.search.SearchIndex} is the port: readers ask
 * it, {@code following} keeps it in step with the base by the change clock. {@code lucene} is the
 * embedded engine, {@code language} knows how words are written. What is found is derived from the
 * base and can be made anew at any time. Never learns of HTTP; {@link org.dalil.search.Popularity}
 * is how floors above have a say.
 */
@NullMarked
package org.dalil.search;

import org.jspecify.annotations.NullMarked;
