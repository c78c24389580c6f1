package org.dalil.search;

import org.dalil.account.Audience;
import org.dalil.search.query.Query;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * A question and who asks it.
 *
 * @param query as typed; its first {@link #LONGEST} characters count
 * @param language the page's; searched first unless the query is written in another's script
 * @param categories only articles that stand directly in one of these; empty for all
 * @param page counts from 1; nothing lies behind the {@link #DEEPEST deepest} hit
 * @param size hits a page, 1 to {@link #LARGEST_PAGE}
 * @param hitsAlone whether only the hits are looked at: nothing is corrected, read in another way
 *     or asked in other languages beside; for programs that bring somebody's prose
 */
public record SearchRequest(
        String query,
        Language language,
        Audience reader,
        Set<Long> categories,
        @Nullable String tag,
        int page,
        int size,
        boolean hitsAlone) {
    public static final int LONGEST = 500;
    public static final int LARGEST_PAGE = 50;
    public static final int DEEPEST = 1000;

    public SearchRequest {
        query = shortened(query);
        categories = Set.copyOf(categories);
        page = Math.max(1, page);
        size = Math.clamp(size, 1, LARGEST_PAGE);
    }

    public SearchRequest(
            String query,
            Language language,
            Audience reader,
            Set<Long> categories,
            @Nullable String tag,
            int page,
            int size) {
        this(query, language, reader, categories, tag, page, size, false);
    }

    /** The first hits for somebody's prose, and nothing beside them. */
    public static SearchRequest ofProse(
            String prose, Language language, Audience reader, int most) {
        return new SearchRequest(prose, language, reader, Set.of(), null, 1, most, true);
    }

    /** The first ten hits without a filter. */
    public static SearchRequest of(String query, Language language, Audience reader) {
        return new SearchRequest(query, language, reader, Set.of(), null, 1, 10);
    }

    /** The same for other words. */
    public SearchRequest asking(String other) {
        return new SearchRequest(other, language, reader, categories, tag, page, size, hitsAlone);
    }

    /** What was typed, as it is meant; a program's prose has no signs. */
    public Query asked() {
        return hitsAlone ? new Query.Plain(query) : Query.of(query);
    }

    /** How many hits stand before the page; long, for a page may be any number. */
    public long skipped() {
        return (page - 1L) * size;
    }

    private static String shortened(String query) {
        if (query.length() <= LONGEST) {
            return query;
        }
        var cut = Character.isHighSurrogate(query.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return query.substring(0, cut);
    }
}
