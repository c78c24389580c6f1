package org.dalil.insight.gap.cause;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Why, and which article that speaks of.
 *
 * @param article null only where there is none
 * @param spoken the language of who failed: topics may be joined over several
 * @param answer the language of the text that is blamed; null where there is none to blame
 */
public record Because(
        Cause cause, @Nullable Long article, Language spoken, @Nullable Language answer) {}
