package org.dalil.insight.gap.cause;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Why a topic fails: each of its failures has one cause, and the topic has the most frequent.
 *
 * @param main of the most frequent cause what most of its failures say: which article, in which
 *     language people failed and in which the article is
 */
public record CauseSplit(Map<Cause, Integer> causes, Because main) {
    /** The same on every node, whatever the order of the failures. */
    private static final Comparator<Because> ORDER =
            Comparator.comparing(Because::article, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(each -> each.spoken().code())
                    .thenComparing(each -> code(each.answer()));

    public CauseSplit {
        causes = Map.copyOf(causes);
    }

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
                        .orElseThrow();
        return new CauseSplit(causes, main(all, cause));
    }

    private static Because main(List<Because> all, Cause cause) {
        return all.stream()
                .filter(each -> each.cause() == cause)
                .collect(groupingBy(identity(), counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<Because, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(ORDER.reversed())))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    public Cause cause() {
        return main.cause();
    }

    public @Nullable Long article() {
        return main.article();
    }

    private static String code(@Nullable Language language) {
        return language == null ? "" : language.code();
    }
}
