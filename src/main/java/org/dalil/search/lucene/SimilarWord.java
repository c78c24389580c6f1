package org.dalil.search.lucene;

/**
 * A word of the index that somebody may have meant.
 *
 * @param likeness 0 to 1
 */
record SimilarWord(String word, double likeness, int documents) {}
