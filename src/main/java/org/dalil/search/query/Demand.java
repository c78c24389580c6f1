package org.dalil.search.query;

/** What an article must have, or must not have, to be a hit. */
public sealed interface Demand {

    /** The words, without a sign; at least one letter or digit. */
    String written();

    /** As one types it. */
    String typed();

    /** The word, or a relative of it. */
    record Word(String written) implements Demand {
        @Override
        public String typed() {
            return "+" + written;
        }
    }

    /** These words side by side, just as they are written. */
    record Phrase(String written) implements Demand {
        @Override
        public String typed() {
            return "+\"" + written + '"';
        }
    }

    /** Not this word, as it is written. */
    record WithoutWord(String written) implements Demand {
        @Override
        public String typed() {
            return "-" + written;
        }
    }

    /** Not these words side by side. */
    record WithoutPhrase(String written) implements Demand {
        @Override
        public String typed() {
            return "-\"" + written + '"';
        }
    }
}
