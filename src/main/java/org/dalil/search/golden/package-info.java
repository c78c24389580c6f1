/**
 * Queries of which somebody knows the right answer: {@link org.dalil.search.golden.GoldenQueries}
 * keeps them and says where their articles stand, with the words in use or with others.
 */
@NullMarked
package org.dalil.search.golden;

import org.jspecify.annotations.NullMarked;
