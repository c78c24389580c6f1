package org.dalil.portal.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the quotes, + and - of a search ask of every result.
 *
 * @param wanted what each has; words in quotes stand side by side in it
 * @param unwanted what none has
 * @param unmet whether no article is so
 * @param without the address of the same search without signs; null where nothing is found so
 *     either
 * @param count how many results that has; 0 where it was not asked, or they are too many to say
 * @param strict where quotes within a sentence are none: the address of the search in which they
 *     are; else null
 */
public record SearchSigns(
        List<Words> wanted,
        List<Words> unwanted,
        boolean unmet,
        @Nullable String without,
        long count,
        @Nullable String strict) {}
