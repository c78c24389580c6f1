package org.dalil.portal.page;

import org.jspecify.annotations.Nullable;

/**
 * A level above a page.
 *
 * @param name null for the portal's start, which comes first
 * @param address its page
 */
public record Crumb(@Nullable Words name, String address) {}
