package org.dalil.portal.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A category that results can be held to.
 *
 * @param key by which its number comes; empty for all of them
 * @param name null for all of them
 * @param address the same search with this filter
 * @param current whether it is the chosen one
 * @param children those in it, where it or one of them is chosen
 */
public record FilterLine(
        String key,
        @Nullable Words name,
        String address,
        boolean current,
        List<FilterLine> children) {}
