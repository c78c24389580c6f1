package org.dalil.desk.settings.golden;

import org.dalil.search.golden.Rank;

import java.util.Locale;

/**
 * Where an article stands, as a page says it.
 *
 * @param label the key of its message
 */
public record RankLine(String label, int place) {

    public static RankLine of(Rank rank) {
        var where = rank.where().name().toLowerCase(Locale.ROOT).replace("_", "");
        return new RankLine("settings.golden.rank." + where, rank.place());
    }
}
