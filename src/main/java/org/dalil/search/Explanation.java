package org.dalil.search;

import org.dalil.text.Language;

import java.util.List;

/**
 * Why an article stands where it stands.
 *
 * @param language the one that the query was taken to be in
 * @param words the query's words as the index sees them
 * @param rank from 1 among the hits; 0 where it is not one
 * @param share of the query's weight that the article matches, 0 to 1
 * @param parts what the score is made of
 */
public record Explanation(
        Language language,
        List<Word> words,
        Outcome outcome,
        int rank,
        double score,
        double share,
        List<Part> parts) {

    public enum Outcome {
        STRONG,
        WEAK,
        NO_COMMON_WORD,
        OTHER_CATEGORY_OR_TAG,
        OTHER_AUDIENCE,
        NOT_IN_THIS_LANGUAGE
    }

    /**
     * @param exact as written, normalised
     * @param stems what it also matches by
     * @param taken for other words, where the index does not know it
     * @param weight in the query; rare words weigh more, question words less
     */
    public record Word(
            String exact, List<String> stems, List<String> taken, double weight, boolean matched) {}

    /** A named part of the score. */
    public record Part(String name, double score) {}
}
