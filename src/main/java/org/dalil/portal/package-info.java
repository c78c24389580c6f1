/**
 * The readers' face: home, categories, articles, search, attachments, sitemap. Its pages are the
 * records of {@code page}; how they look is themes/default. Asks doors, keeps nothing but rendered
 * articles.
 */
@NullMarked
package org.dalil.portal;

import org.jspecify.annotations.NullMarked;
