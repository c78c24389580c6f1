/**
 * Personal data in texts: what stands in one, in one list, and who confirmed it. Door: {@link
 * org.dalil.article.redaction.Redactions}. Nothing goes to others than staff before its list is
 * confirmed; {@code article.review} asks. Of the data itself nothing is stored here.
 */
@NullMarked
package org.dalil.article.redaction;

import org.jspecify.annotations.NullMarked;
