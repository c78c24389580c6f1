/**
 * What a search is held to and in which order it answers: values that every engine reads in the
 * same way. A {@link org.dalil.search.filter.Filter} narrows, {@link
 * org.dalil.search.filter.Counts} say what each choice of a {@link org.dalil.search.filter.Facet}
 * would find.
 */
@NullMarked
package org.dalil.search.filter;

import org.jspecify.annotations.NullMarked;
