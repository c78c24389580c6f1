package org.dalil.portal.page;

/**
 * What the reader may have meant.
 *
 * @param words another query
 * @param address its results
 */
public record Correction(Words words, String address) {}
