/**
 * Why an article is, or is not, in the answer to a search: {@link org.dalil.search.why.Whys} puts
 * what the engine says together with what the base knows of the article. For staff alone.
 */
@NullMarked
package org.dalil.search.why;

import org.jspecify.annotations.NullMarked;
