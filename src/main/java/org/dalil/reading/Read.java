package org.dalil.reading;

import org.dalil.text.Language;

/**
 * Somebody read an article.
 *
 * @param revision the text they were shown
 * @param visitor their key of the day, which says nothing about who they are; 64 characters at most
 */
public record Read(long article, Language language, long revision, String visitor) {
    private static final int LONGEST_KEY = 64;

    public Read {
        if (visitor.isBlank() || visitor.length() > LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "a visitor's key has 1 to 64 characters, not " + visitor.length());
        }
    }
}
