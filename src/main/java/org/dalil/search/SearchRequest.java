package org.dalil.search;

import org.dalil.account.Audience;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.Order;
import org.dalil.search.query.Query;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * A question and who asks it.
 *
 * @param query as typed; its first {@link #LONGEST} characters count
 * @param language the page's; searched first unless the query is written in another's script
 * @param filter what hits are held to
 * @param order which of them stand first
 * @param unpublished whether texts that readers do not have are searched, too; only where the
 *     reader is staff, else it means nothing
 * @param page counts from 1; nothing lies behind the {@link #DEEPEST deepest} hit
 * @param size hits a page, 1 to {@link #LARGEST_PAGE}
 * @param hitsAlone whether only the hits are looked at: nothing is corrected, read in another way
 *     or asked in other languages beside; for programs that bring somebody's prose
 */
public record SearchRequest(
        String query,
        Language language,
        Audience reader,
        Filter filter,
        Order order,
        boolean unpublished,
        int page,
        int size,
        boolean hitsAlone) {
    public static final int LONGEST = 500;
    public static final int LARGEST_PAGE = 50;
    public static final int DEEPEST = 1000;

    public SearchRequest {
        query = shortened(query);
        unpublished = unpublished && reader == Audience.INTERNAL;
        page = Math.max(1, page);
        size = Math.clamp(size, 1, LARGEST_PAGE);
    }

    /** What is live, the best first. */
    public SearchRequest(
            String query,
            Language language,
            Audience reader,
            Set<Long> categories,
            @Nullable String tag,
            int page,
            int size) {
        this(
                query,
                language,
                reader,
                Filter.of(categories, tag),
                Order.RELEVANCE,
                false,
                page,
                size,
                false);
    }

    /** The first hits for somebody's prose, and nothing beside them. */
    public static SearchRequest ofProse(
            String prose, Language language, Audience reader, int most) {
        return new SearchRequest(
                prose, language, reader, Filter.NONE, Order.RELEVANCE, false, 1, most, true);
    }

    /** The first ten hits without a filter. */
    public static SearchRequest of(String query, Language language, Audience reader) {
        return new SearchRequest(query, language, reader, Set.of(), null, 1, 10);
    }

    /** The same for other words. */
    public SearchRequest asking(String other) {
        return new SearchRequest(
                other, language, reader, filter, order, unpublished, page, size, hitsAlone);
    }

    /** The same, held to something else. */
    public SearchRequest heldTo(Filter other) {
        return new SearchRequest(
                query, language, reader, other, order, unpublished, page, size, hitsAlone);
    }

    /** Another part of the same hits. */
    public SearchRequest part(int number, int hits) {
        return new SearchRequest(
                query, language, reader, filter, order, unpublished, number, hits, hitsAlone);
    }

    /** Whether nothing is searched for, and all that the filter holds to is wanted. */
    public boolean isBrowsing() {
        return !filter.isNone() && asked().words().isBlank();
    }

    /** What was typed, as it is meant; a program's prose has no signs. */
    public Query asked() {
        var asked = hitsAlone ? new Query.Plain(query) : Query.of(query);
        return asked instanceof Query.Excluding excluding && !filter.isNone()
                ? excluding.held()
                : asked;
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
