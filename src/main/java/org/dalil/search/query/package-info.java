/**
 * What somebody typed, read for the signs by which readers ask for more than words: quotes, + and
 * -. {@link org.dalil.search.query.Query} is the door; it knows no language and no engine.
 */
@NullMarked
package org.dalil.search.query;

import org.jspecify.annotations.NullMarked;
