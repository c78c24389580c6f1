package org.dalil.portal.page;

import org.jspecify.annotations.Nullable;

/**
 * Where a long list goes on.
 *
 * @param previous the address of the page before, or null
 * @param next the address of the page behind, or null
 * @param page from 1
 * @param pages how many there are; 0 where that is not known
 */
public record Pager(@Nullable String previous, @Nullable String next, int page, int pages) {}
