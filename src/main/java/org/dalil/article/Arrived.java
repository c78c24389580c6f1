package org.dalil.article;

import org.dalil.text.Language;

import java.util.Map;

/**
 * Where an arrival went.
 *
 * @param tokens by language what holds each arrived text now, as {@link HeldText} names it
 */
public record Arrived(long article, Map<Language, String> tokens) {}
