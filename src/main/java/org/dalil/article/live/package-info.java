/**
 * What is live, as its readers read it. Doors: {@link org.dalil.article.live.LiveArticles} (one
 * article) and {@link org.dalil.article.live.Listings}; every read names who is asking.
 */
@NullMarked
package org.dalil.article.live;

import org.jspecify.annotations.NullMarked;
