package org.dalil.insight.gap;

import org.dalil.insight.daily.TopicSum;
import org.dalil.insight.gap.cause.Because;
import org.dalil.insight.gap.cause.CauseSplit;
import org.dalil.insight.gap.fact.ClosedFacts;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sums of one language, with the cases that came from no attempt.
 *
 * @param language null: all of them
 */
public record GapSums(
        Map<Long, TopicSum> attempts, Map<Long, Integer> cases, @Nullable Language language) {

    public static GapSums of(List<TopicSum> sums, ClosedFacts closed, @Nullable Language language) {
        var attempts = new HashMap<Long, TopicSum>();
        sums.forEach(sum -> attempts.put(sum.topic(), sum));
        var cases = new HashMap<Long, Integer>();
        for (var topic : closed.topics()) {
            var count =
                    closed.unanswered(topic).stream()
                            .filter(each -> language == null || each.language().equals(language))
                            .count();
            if (count > 0) {
                cases.put(topic, (int) count);
                attempts.computeIfAbsent(topic, id -> new TopicSum(id, 0, 0, 0, Map.of()));
            }
        }
        return new GapSums(attempts, cases, language);
    }

    /** The topics that weigh most, and anything at all. */
    public List<Long> largest(int most) {
        return attempts.keySet().stream()
                .filter(topic -> weight(topic) > 0)
                .sorted(
                        Comparator.comparingInt(this::weight)
                                .thenComparingInt(topic -> attempts.get(topic).attempts())
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private int weight(long topic) {
        return attempts.get(topic).failedVisitors() + cases.getOrDefault(topic, 0);
    }

    /**
     * @param causes of the topics that were asked
     */
    public List<GapRow> rows(LocalDate until, Map<Long, Map<Language, List<Because>>> causes) {
        return attempts.values().stream()
                .map(sum -> row(until, sum, causes.get(sum.topic())))
                .toList();
    }

    private GapRow row(
            LocalDate until, TopicSum sum, @Nullable Map<Language, List<Because>> causes) {
        return GapRow.of(
                until,
                language == null ? "" : language.code(),
                sum,
                cases.getOrDefault(sum.topic(), 0),
                split(causes));
    }

    /** One of the topics, with why it fails. */
    GapRow row(LocalDate until, long topic, Map<Language, List<Because>> causes) {
        return row(
                until,
                attempts.getOrDefault(topic, new TopicSum(topic, 0, 0, 0, Map.of())),
                causes);
    }

    private @Nullable CauseSplit split(@Nullable Map<Language, List<Because>> causes) {
        if (causes == null) {
            return null;
        }
        var told =
                language == null
                        ? causes.values().stream().flatMap(List::stream).toList()
                        : causes.getOrDefault(language, List.of());
        return told.isEmpty() ? null : CauseSplit.of(told);
    }
}
