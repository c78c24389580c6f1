package org.dalil.portal.sitemap;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/**
 * A page.
 *
 * @param path percent-encoded
 * @param alternates the same page in every language that has it, this one included
 */
record SitemapUrl(String path, @Nullable Instant changed, Map<Language, String> alternates) {}
