/**
 * Keeps the index in step with the base: {@link org.dalil.search.following.Follower} applies the
 * change clock's changes by reading the present state, says how far it is ({@link
 * org.dalil.search.following.IndexHealth}), and makes the index anew. Nobody writes to the index
 * but the follower's one thread.
 */
@NullMarked
package org.dalil.search.following;

import org.jspecify.annotations.NullMarked;
