/**
 * From handed in to live. Doors: {@link org.dalil.article.review.HandIns} (the writer's side),
 * {@link org.dalil.article.review.Withdrawals} (its way back), {@link
 * org.dalil.article.review.Reviews} and {@link org.dalil.article.review.Claims} (the reviewer's),
 * {@link org.dalil.article.review.ReviewComments}, {@link org.dalil.article.review.ReviewPolicies}.
 * Every deed names an account, and is refused here where that account may not do it. Uses the doors
 * of articles, which never learn of it.
 */
@NullMarked
package org.dalil.article.review;

import org.jspecify.annotations.NullMarked;
