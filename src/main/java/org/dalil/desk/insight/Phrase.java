package org.dalil.desk.insight;

import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence.
 *
 * @param address where its number leads, or null
 */
public record Phrase(String text, @Nullable String address) {}
