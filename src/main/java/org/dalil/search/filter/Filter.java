package org.dalil.search.filter;

import org.dalil.article.ArticleKind;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What hits are held to; all of it together.
 *
 * @param categories only articles that stand directly in one of these; empty for all
 * @param tag null for any
 * @param kind null for any
 * @param language null for whichever the query is asked in
 * @param state null for any
 */
public record Filter(
        Set<Long> categories,
        @Nullable String tag,
        @Nullable ArticleKind kind,
        @Nullable Language language,
        @Nullable TextState state) {
    public static final Filter NONE = new Filter(Set.of(), null, null, null, null);

    public Filter {
        categories = Set.copyOf(categories);
    }

    public static Filter of(Set<Long> categories, @Nullable String tag) {
        return new Filter(categories, tag, null, null, null);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** The same, not held to this. */
    public Filter without(Facet facet) {
        return switch (facet) {
            case CATEGORY -> new Filter(Set.of(), tag, kind, language, state);
            case TAG -> new Filter(categories, null, kind, language, state);
            case KIND -> new Filter(categories, tag, null, language, state);
            case LANGUAGE -> in(null);
            case STATE -> new Filter(categories, tag, kind, language, null);
        };
    }

    /** The same in one language, or in any. */
    public Filter in(@Nullable Language other) {
        return new Filter(categories, tag, kind, other, state);
    }
}
