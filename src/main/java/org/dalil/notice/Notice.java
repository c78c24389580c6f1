package org.dalil.notice;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/**
 * What is said above every page for a while.
 *
 * @param words by language
 * @param article where more is to be read
 * @param ends from this moment on it is not shown
 */
public record Notice(
        long id,
        NoticeKind kind,
        Map<Language, String> words,
        @Nullable Long article,
        Instant begins,
        Instant ends) {

    public Notice {
        words = Map.copyOf(words);
    }

    public boolean isShown(Instant now) {
        return !begins.isAfter(now) && ends.isAfter(now);
    }

    public boolean isOver(Instant now) {
        return !ends.isAfter(now);
    }
}
