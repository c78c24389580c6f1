package org.dalil.insight.topic.words;

import org.jspecify.annotations.Nullable;

/**
 * Where words belong, for good.
 *
 * @param topic null where no word says anything
 */
public record Placed(String digest, long wording, @Nullable Long topic) {}
