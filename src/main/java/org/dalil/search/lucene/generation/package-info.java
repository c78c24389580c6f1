/**
 * The index on disk: {@link org.dalil.search.lucene.generation.Generations} keeps one that is whole
 * while another is made, a tier for each audience, and hands out snapshots of all tiers at once.
 */
@NullMarked
package org.dalil.search.lucene.generation;

import org.jspecify.annotations.NullMarked;
