/**
 * How reviews ended, by text and never by who decided: from the trail, for a revision's own row
 * says only what became of it last. Door: {@link org.dalil.article.review.decided.Decisions}.
 */
@NullMarked
package org.dalil.article.review.decided;

import org.jspecify.annotations.NullMarked;
