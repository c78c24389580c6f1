package org.dalil.notice;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * What somebody wants to say above every page.
 *
 * @param begins by the clock on the portal's wall; null: at once
 * @param ends by the same clock
 */
public record NoticeWish(
        NoticeKind kind,
        Map<Language, String> words,
        @Nullable Long article,
        @Nullable LocalDateTime begins,
        @Nullable LocalDateTime ends) {}
