package org.dalil.desk.frame;

import org.jspecify.annotations.Nullable;

import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Where a long list goes on.
 *
 * @param previous the address of the page before, or null
 * @param next the address of the page behind, or null
 */
public record Pager(@Nullable String previous, @Nullable String next, int page, int pages) {
    private static final Pattern WRITTEN = Pattern.compile("[1-9]\\d{0,5}");

    /** The page an address names, from 1; what is no number is the first. */
    public static int number(String written) {
        return WRITTEN.matcher(written).matches() ? Integer.parseInt(written) : 1;
    }

    /** Null where one page holds all. */
    public static @Nullable Pager of(long total, int size, int page, IntFunction<String> address) {
        var pages = (int) Math.ceilDiv(total, size);
        return pages < 2 && page == 1
                ? null
                : new Pager(
                        page > 1 ? address.apply(Math.min(page - 1, Math.max(pages, 1))) : null,
                        page < pages ? address.apply(page + 1) : null,
                        page,
                        pages);
    }
}
