package org.dalil.insight.attempt.reading;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

/** Where words, articles and cases belong, as it stands while a day is computed. */
public interface Known {

    /**
     * @param topic in one language, as stored
     * @param root what it is joined to; itself where it is not
     */
    record Place(long topic, long root, @Nullable Long wording) {}

    /** Null for words that nobody searched for. */
    @Nullable Place words(String text, Language language);

    /** The topic whose searches open an article most, or that its title founded. */
    @Nullable Place article(long article, Language text);

    @Nullable Place ofCase(long caseId);

    /** Whether searches on a topic open this article. */
    boolean opens(long root, long article);

    /** Whether both have a telling word in common. */
    boolean akin(String one, String other, Language language);
}
