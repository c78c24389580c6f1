package org.dalil.search.language.lexicon;

/** A lexicon has lines that are none; the message names file, lines and rule. */
public class LexiconRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LexiconRefused(String message) {
        super(message);
    }
}
