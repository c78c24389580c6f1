package org.dalil.search.golden;

import org.dalil.account.Audience;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A golden query as somebody wrote it.
 *
 * @param reader who asks: staff or everyone; null for what is neither
 * @param article its number; null where none was understood
 */
public record GoldenWish(
        Language language, String query, @Nullable Audience reader, @Nullable Long article) {}
