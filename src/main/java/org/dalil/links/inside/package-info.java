/**
 * Where a link to an article, one of its headings or one of its files leads, for the readers of the
 * text it stands in. Door: {@link org.dalil.links.inside.InsideLinks}; the same for what is live
 * and for what is being written.
 */
@NullMarked
package org.dalil.links.inside;

import org.jspecify.annotations.NullMarked;
