/**
 * The desk's search: what is live, what is written, what waits and what is archived, narrowed by
 * what the address says. What each choice of a filter would find is asked beside the page, by
 * {@link org.dalil.desk.search.CountResource}.
 */
@NullMarked
package org.dalil.desk.search;

import org.jspecify.annotations.NullMarked;
