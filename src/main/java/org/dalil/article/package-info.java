/**
 * Articles: what is known about an issue, and how it stands. The door is {@link
 * org.dalil.article.Articles}; texts, what is live, categories and files have packages of their own
 * below. Never learns of search, counting or HTTP.
 */
@NullMarked
package org.dalil.article;

import org.jspecify.annotations.NullMarked;
