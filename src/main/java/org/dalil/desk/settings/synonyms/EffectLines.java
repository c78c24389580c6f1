package org.dalil.desk.settings.synonyms;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.Words;
import org.dalil.desk.settings.golden.RankLine;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a synonym would change.
 *
 * @param looked through so many stored searches
 * @param concerned of them, those that have its words
 * @param asked of those, the ones that were asked again
 * @param changed how many of those would find something else
 * @param searches the first of them
 * @param removal the address where it is taken away; empty where it is added or changed
 */
record EffectLines(
        int looked,
        int concerned,
        int asked,
        int changed,
        List<Search> searches,
        List<Golden> golden,
        String removal) {

    /**
     * @param fresh how many articles would be new on the first page
     */
    record Search(
            Words words,
            long times,
            Chip chip,
            @Nullable Link before,
            @Nullable Link after,
            int fresh) {}

    record Golden(Words words, Chip chip, RankLine before, RankLine after) {}

    record Link(String address, Words title) {}
}
