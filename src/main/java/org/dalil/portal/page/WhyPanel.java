package org.dalil.portal.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Why an article is, or is not, among these results; staff alone see it.
 *
 * @param wanted what was asked about, as typed; empty before anything was
 * @param language of the results page's address, as fields of the form
 * @param query likewise
 * @param category likewise, or empty
 * @param tag likewise, or empty
 * @param everyone whether the results are those that everyone gets
 * @param other the address of the same results as staff get them, or as everyone does
 * @param article null where it is not one article
 * @param choices articles with such a title, where there are several
 * @param verdict in a sentence; empty before anything was asked
 * @param notes sentences that say more
 * @param words of the query, as search reads them
 * @param parts what else adds to the score
 * @param score all of it together; 0 where the article is not a hit
 * @param desk where staff work on the article; null where it is not one article
 */
public record WhyPanel(
        String wanted,
        String language,
        String query,
        String category,
        String tag,
        boolean everyone,
        String other,
        @Nullable Correction article,
        List<Correction> choices,
        String verdict,
        List<String> notes,
        List<Word> words,
        List<Part> parts,
        double score,
        @Nullable String desk) {

    /**
     * @param also what else it is looked for by
     * @param weight a whole number of percent of the query; 0 for what stands in every question
     * @param match the key of the word for how it was found
     * @param found whether it was
     * @param parts what it adds, by place
     */
    public record Word(
            Words typed,
            List<Also> also,
            int weight,
            String match,
            boolean found,
            List<Part> parts) {}

    /**
     * @param label the key of the word for why
     */
    public record Also(String label, Words words) {}

    /**
     * @param label the key of its name
     * @param score with one digit behind the point
     */
    public record Part(String label, double score) {}
}
