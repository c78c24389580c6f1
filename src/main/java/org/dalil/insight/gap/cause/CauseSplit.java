package org.dalil.insight.gap.cause;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a topic fails: each of its failures has one cause, and the topic has the most frequent.
 *
 * @param article the one of which most of these speak; null where nothing is written
 */
public record CauseSplit(Map<Cause, Integer> causes, Cause cause, @Nullable Long article) {

    /** Of several as frequent the first in their order, and the article with the lower number. */
    public static CauseSplit of(List<Because> all) {
        var causes = new EnumMap<Cause, Integer>(Cause.class);
        all.forEach(each -> causes.merge(each.cause(), 1, Integer::sum));
        var cause =
                causes.entrySet().stream()
                        .max(
                                Map.Entry.<Cause, Integer>comparingByValue()
                                        .thenComparing(
                                                Map.Entry.comparingByKey(
                                                        Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse(Cause.NO_ARTICLE);
        return new CauseSplit(Map.copyOf(causes), cause, article(all, cause));
    }

    private static @Nullable Long article(List<Because> all, Cause cause) {
        var named = new HashMap<Long, Integer>();
        for (var each : all) {
            var article = each.article();
            if (each.cause() == cause && article != null) {
                named.merge(article, 1, Integer::sum);
            }
        }
        return named.entrySet().stream()
                .max(
                        Map.Entry.<Long, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
