/**
 * Articles: what is known about an issue, in each language, in every state of its text. Doors:
 * {@link org.dalil.article.Articles} (reading, always by who is asking), {@link
 * org.dalil.article.Revisions} (from draft to live), {@link org.dalil.article.category.Categories},
 * {@link org.dalil.article.attachment.Attachments}. Never learns of search, counting or HTTP.
 */
@NullMarked
package org.dalil.article;

import org.jspecify.annotations.NullMarked;
