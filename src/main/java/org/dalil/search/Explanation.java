package org.dalil.search;

import org.dalil.search.query.Demand;
import org.dalil.text.Language;

import java.util.List;

/**
 * Why an article stands where it stands in the answer to a request, or is not there. It speaks of
 * the very search that was made: the same language, the same order, the same words.
 *
 * @param asked the language in which that search found what it shows first
 * @param language the one in which the article was looked at; where it has none of them, {@code
 *     asked}
 * @param words the query's words as that language reads them
 * @param rank from 1 among the hits of its language; 0 where it is not one of the first {@link
 *     SearchRequest#DEEPEST}
 * @param score what the words and the parts add up to
 * @param share of the query's weight that the article matches, 0 to 1
 * @param parts what adds to the score besides telling words
 * @param unmet what the search demands and the article does not meet
 */
public record Explanation(
        Language asked,
        Language language,
        List<Word> words,
        Outcome outcome,
        int rank,
        double score,
        double share,
        List<Part> parts,
        List<Demand> unmet) {

    public enum Outcome {
        /** On this page of the answer. */
        SHOWN,
        /** On this page, among the closest there are: nothing answers. */
        CLOSEST,
        /** On this page, among what other languages have. */
        OTHER_LANGUAGE,
        /** On another page, or behind the last that there is. */
        OTHER_PAGE,
        /** It would be a hit, but nothing answers, and it is not among the closest. */
        CUT,
        NO_COMMON_WORD,
        /** It lacks what the search demands, or has what it excludes. */
        UNMET,
        /** The last changed stand first, and only those that have enough of the words. */
        TOO_FEW_WORDS,
        /** It would be a hit without what hits are held to. */
        OTHER_FILTER,
        OTHER_AUDIENCE,
        NOT_IN_THIS_LANGUAGE,
        /** No index has it in any language. */
        NOT_INDEXED
    }

    /** What a word of the query was found by. */
    public enum Match {
        WORD,
        SYNONYM,
        SIMILAR,
        NONE
    }

    /** Where it was found, or what else counts. */
    public enum Source {
        TEXT,
        TITLE,
        AS_WRITTEN,
        SIMILAR,
        LIGHT_WORDS,
        LETTERS,
        SIDE_BY_SIDE,
        /** The title is nearly the query. */
        SAME_TITLE,
        /** It is read often, and kept up. */
        LIKED
    }

    /**
     * @param typed as it stands in the query
     * @param stems what else it is looked for by, beside itself
     * @param synonyms expressions that stand for it and that some text has
     * @param similar other words it is taken for, where no text has it
     * @param light a word of every question: it tells nothing
     * @param weight its share of the query's weight, 0 to 1
     * @param parts what it adds to the article's score, by place; empty where it adds nothing
     */
    public record Word(
            String typed,
            List<String> stems,
            List<String> synonyms,
            List<String> similar,
            boolean light,
            double weight,
            Match match,
            List<Part> parts) {}

    public record Part(Source source, double score) {}
}
