package org.dalil.search.words;

/** Takes a synonym in, or tries it, beside those that were taken in before it. */
public interface Adding {
    /**
     * @return its number
     * @throws SynonymRefused where a rule is broken
     */
    long add(SynonymWish wish);
}
