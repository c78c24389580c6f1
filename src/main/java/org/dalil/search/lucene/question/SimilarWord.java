package org.dalil.search.lucene.question;

import java.util.List;

/**
 * A word of the index that somebody may have meant.
 *
 * @param stems by which texts with a relative of it are found as well
 * @param likeness 0 to 1
 */
public record SimilarWord(String word, List<String> stems, double likeness, int documents) {}
