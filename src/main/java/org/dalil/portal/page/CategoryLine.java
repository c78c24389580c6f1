package org.dalil.portal.page;

import org.jspecify.annotations.Nullable;

/**
 * A category in a list.
 *
 * @param name what it is called
 * @param description one line about what is in it, or null
 * @param address its page
 * @param articles how many this reader finds in it and below
 */
public record CategoryLine(
        Words name, @Nullable Words description, String address, long articles) {}
