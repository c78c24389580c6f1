package org.dalil.search.language;

/**
 * A word where it stands in a text.
 *
 * @param start of the word in the text, in chars
 * @param end behind it
 */
public record Word(int start, int end, Forms forms) {
    Word read(Forms otherwise) {
        return new Word(start, end, otherwise);
    }
}
