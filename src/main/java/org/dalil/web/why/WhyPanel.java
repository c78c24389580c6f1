package org.dalil.web.why;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Why an article is, or is not, among these results; staff alone see it.
 *
 * @param wanted what was asked about, as typed; empty before anything was
 * @param action where the form is sent
 * @param fields of the search that goes along
 * @param everyone whether the results are those that everyone gets
 * @param other the address of the same results as staff get them, or as everyone does; null at the
 *     desk, where staff alone search
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
        String action,
        List<Field> fields,
        boolean everyone,
        @Nullable String other,
        @Nullable Link article,
        List<Link> choices,
        String verdict,
        List<String> notes,
        List<Word> words,
        List<Part> parts,
        double score,
        @Nullable String desk) {

    public record Field(String name, String value) {}

    public record Link(Phrase words, String address) {}

    /**
     * A piece of text among others, with what sets it apart from them.
     *
     * @param direction {@code rtl} or {@code ltr}, by its letters
     */
    public record Phrase(String text, String language, String direction) {

        static Phrase of(String text, Language language) {
            return new Phrase(text, language.code(), language.directionOf(text));
        }
    }

    /**
     * @param also what else it is looked for by
     * @param weight a whole number of percent of the query; 0 for what stands in every question
     * @param match the key of the word for how it was found
     * @param found whether it was
     * @param parts what it adds, by place
     */
    public record Word(
            Phrase typed,
            List<Also> also,
            int weight,
            String match,
            boolean found,
            List<Part> parts) {}

    /**
     * @param label the key of the word for why
     */
    public record Also(String label, Phrase words) {}

    /**
     * @param label the key of its name
     * @param score with one digit behind the point
     */
    public record Part(String label, double score) {}
}
