package org.dalil.search.language.reading;

/** The words that somebody may find. */
@FunctionalInterface
public interface Vocabulary {

    /** In how many texts a word, or a relative of it, stands; enough for a word of every text. */
    int texts(String word);
}
