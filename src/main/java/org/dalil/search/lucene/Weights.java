package org.dalil.search.lucene;

/**
 * Every number that ranking stands on; what each brings is measured in docs/relevance.md. The first
 * group is written into the index: changing it asks for another {@link Generation#FORMAT}.
 *
 * @param title a word of the title counts as so many in the text; it says what the article is about
 * @param heading likewise for headings
 * @param label likewise for tags
 * @param stem the word or a relative of it, in title and text together: the measure of the others
 * @param exact on top of that, the word just as it is written: tells "access" from "accessing"
 * @param inTitle on top of that, in the title for itself: a query is often nearly a title
 * @param fuzzy a similar word, for words the index does not know: better than nothing
 * @param light words of every question: they order hits but are no reason for one
 * @param trigram three letters in a row: joins compounds and forms that no stem joins
 * @param titleTrigram likewise in the title for itself
 * @param pair two words that stand side by side in the title as in the query
 * @param trigramShare of the query's trigrams that make a hit without one word in common
 * @param strong share of the query's weight that must be matched for an answer to be one
 * @param popularity what the most read article gains, as a share of its score
 */
record Weights(
        int title,
        int heading,
        int label,
        double stem,
        double exact,
        double inTitle,
        double fuzzy,
        double light,
        double trigram,
        double titleTrigram,
        double pair,
        double trigramShare,
        double strong,
        double popularity) {

    static final Weights DEFAULT =
            new Weights(5, 1, 2, 1, .2, .6, .7, .25, .2, .15, .4, .6, .5, .01);
}
