/**
 * Every article text there is, live or not, as lists for staff show it. The door is {@link
 * org.dalil.article.overview.Overviews}; what readers see is not asked here but in {@link
 * org.dalil.article.live.Listings}.
 */
@NullMarked
package org.dalil.article.overview;

import org.jspecify.annotations.NullMarked;
