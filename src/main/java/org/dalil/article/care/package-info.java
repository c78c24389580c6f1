/**
 * What keeps articles true when nobody writes in them: days on which they are looked through again,
 * and the archive. Doors: {@link org.dalil.article.care.ReviewDates} and {@link
 * org.dalil.article.care.Archives}.
 */
@NullMarked
package org.dalil.article.care;

import org.jspecify.annotations.NullMarked;
