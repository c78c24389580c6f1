package org.dalil.search.language;

/** One language's (or script's) way to write words. */
interface Writing {

    /**
     * @param word one word as {@link Splitter} found it
     */
    Forms forms(String word);
}
