package org.dalil.article.intake;

import org.dalil.text.Language;

import java.util.Map;

/**
 * Where an arrival went.
 *
 * @param tokens by language what holds each arrived text now, as {@link
 *     org.dalil.article.revision.HeldText} names it
 */
public record Arrived(long article, Map<Language, String> tokens) {}
