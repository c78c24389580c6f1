package org.dalil.desk.check;

/**
 * Something that may be wrong with a text: advice.
 *
 * @param message its key
 * @param what the section, link or number it is about, or empty
 */
public record Check(String message, String what) {}
