package org.dalil.notice;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A notice as one reader finds it.
 *
 * @param language the words are in: the page's, or the portal's first where there are none in it
 * @param article null where there is none, or none that this reader may open
 */
public record ShownNotice(
        NoticeKind kind, String words, Language language, Instant begins, @Nullable Link article) {

    public record Link(String title, String address) {}
}
