package org.dalil.article.redaction;

import org.dalil.text.Redaction.Kind;

/**
 * One line of the list: a placeholder, or personal data, with all the places where it stands.
 *
 * @param key by which it is confirmed; a digest
 * @param isReplaced whether it is a placeholder
 * @param isSettled whether somebody confirmed it, or readers have it already
 * @param times how often it stands in the text
 * @param before some words before the first of them
 * @param shown as it stands in the text
 * @param after some words after it
 */
public record Listed(
        String key,
        Kind kind,
        boolean isReplaced,
        boolean isSettled,
        int times,
        String before,
        String shown,
        String after) {

    /** Personal data of which nobody said yet what becomes of it. */
    public boolean isOpen() {
        return !isReplaced && !isSettled;
    }

    Listed again() {
        return new Listed(key, kind, isReplaced, isSettled, times + 1, before, shown, after);
    }

    Listed settled(boolean now) {
        return new Listed(key, kind, isReplaced, now, times, before, shown, after);
    }
}
