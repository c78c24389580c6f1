package org.dalil.article.revision;

import org.dalil.account.Audience;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What the articles folder says of one text; {@link IncomingTexts} makes it so.
 *
 * @param draft kept as the working copy and taken from readers, instead of published
 * @param endsDraft the working copy was this text before and is not needed any more
 * @param at when it was published; null: now
 */
public record ArrivingText(
        Language language,
        Text text,
        Audience audience,
        boolean draft,
        boolean endsDraft,
        @Nullable Instant at) {}
