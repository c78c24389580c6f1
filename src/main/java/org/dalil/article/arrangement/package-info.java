/**
 * Where articles stand and whose they are, for several at once: owner, category, tags, the archive.
 * The door is {@link org.dalil.article.arrangement.Arrangements}; each article stands for itself,
 * and what cannot be done to one is said of that one.
 */
@NullMarked
package org.dalil.article.arrangement;

import org.jspecify.annotations.NullMarked;
