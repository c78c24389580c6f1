package org.dalil.search.weight;

/**
 * Every number that ranking stands on, with its reason; what each brings is measured in
 * docs/relevance.md. The first three are written into the index: another value asks for another
 * {@code DocumentWriter.FORMAT}.
 */
public enum Weight {
    /** A word of the title counts as so many in the text: it says what the article is about. */
    TITLE(5),

    /** It names a section, which is a part of what the article is about: as a word of the text. */
    HEADING(1),

    /**
     * Chosen for what the article is about, but from a list: more than a word of the text, less
     * than one of the title. No public set has tags, so this one is not measured.
     */
    LABEL(2),

    /** The word or a relative of it, in title and text together: the measure of the others. */
    STEM(1),

    /** On top of that, the word just as it is written: tells "access" from "accessing". */
    EXACT(.2),

    /** On top of that, in the title for itself: a query is often nearly a title. */
    IN_TITLE(.6),

    /** A similar word for one that the index does not know, before its likeness is reckoned. */
    FUZZY(1),

    /** Words of every question: they order hits but are no reason for one. */
    LIGHT(.25),

    /** Three letters in a row: joins compounds and forms that no stem joins. */
    TRIGRAM(.2),

    /** On top of that, in the title, which is short: a few letters in common say more there. */
    TITLE_TRIGRAM(.15),

    /** Two words that stand side by side in the text as in the query. */
    PAIR(.4),

    /**
     * The query is the title and the title is the query: what of either is in the other, as a share
     * of what the query's words weigh. Without it a long title that merely has the words wins.
     */
    SAME_TITLE(.2),

    /** Of the query's trigrams, so many make a hit without one word in common. */
    TRIGRAM_SHARE(.6),

    /** Of a long query's trigrams so many are asked; more add nothing but time. */
    MOST_TRIGRAMS(80),

    /** Fewer make no hit: most trigrams of a short word are another's, كيل and وكيل. */
    FEWEST_TRIGRAMS(5),

    /** A word that no text has is taken for so many similar ones; the ninth is hardly meant. */
    SIMILAR_WORDS(8),

    /** From so many letters on one may be wrong: of three it would be a third of the word. */
    ONE_WRONG_FROM(4),

    /** Two wrong letters need a long word around them, or everything is like everything. */
    TWO_WRONG_FROM(8),

    /** Nobody types a longer word by hand, and each letter costs time. */
    SIMILAR_UP_TO(30),

    /** Two words may be written as one and one as two, up to the longest that is looked at. */
    TOGETHER_UP_TO(60),

    /** Of a query that found nothing so many other readings are asked: two keyboards, Arabizi. */
    READINGS(3),

    /** So many of the best are ordered by everything; 200 give the same figures. */
    WINDOW(100),

    /** What the most read article gains, as a share of its score. */
    POPULARITY(.01),

    /** What the newest article gains; half as much a year before it, for old is not wrong. */
    FRESHNESS(.005),

    /** Words by which a similar article is looked for; more cost time and find no better. */
    SIMILAR_BY(12),

    /** So many characters of an article are read for them: its beginning says what it is about. */
    SIMILAR_READ(4000),

    /** A word in the title of an open text says what it is about: the measure of the next. */
    OPEN_TITLE(1),

    /** One in its beginning may only be mentioned. */
    OPEN_BEGINNING(.4),

    /** Of what the words of a question weigh, an open text has so much: else it is another's. */
    OPEN_ENOUGH(.5),

    /** Of a question to open texts, so many words count; a title has fewer. */
    OPEN_WORDS(40),

    /** Of a query's weight, so much must be in a hit for it to count as one that answers. */
    ENOUGH(.5),

    /** A query of so few words is answered by what has them all: nothing else was asked. */
    FEW_WORDS(2),

    /** Who types a title, or nearly, means that article, though others are much like it. */
    TITLE_ASKED(.75),

    /** What {@link Strength} starts from; this and the next two are fitted together. */
    ANSWERED(-3.3),

    /** How far the first hit stands out from the fifth: what is meant rarely has four equals. */
    STANDS_OUT(3.45),

    /** How far it leads the second: less, for there may be two good answers. */
    LEADS(1.05);

    private final double usual;

    Weight(double usual) {
        this.usual = usual;
    }

    public double usual() {
        return usual;
    }
}
