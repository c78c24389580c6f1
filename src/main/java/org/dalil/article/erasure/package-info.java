/**
 * Erasing: an article with all that hangs on it goes for good. Door: {@link
 * org.dalil.article.erasure.Erasures}. Features above that keep something of an article implement
 * {@link org.dalil.article.erasure.Forgetting}.
 */
@NullMarked
package org.dalil.article.erasure;

import org.jspecify.annotations.NullMarked;
