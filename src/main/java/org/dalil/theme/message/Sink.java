package org.dalil.theme.message;

/** Where a formatted message goes: as markup or as plain text. */
public interface Sink {
    /** The message's own words, and numbers. */
    void words(String text);

    /** Text of the page inside the message; to be kept apart from the direction around it. */
    void foreign(String text);
}
