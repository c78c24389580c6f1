package org.dalil.insight.gap.fact;

import org.dalil.cases.Outcome;
import org.dalil.insight.daily.FailedAttempt;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the closed cases say of topics.
 *
 * @param unanswered by topic: those that no article answered, and that are in no attempt already;
 *     as attempts that were shown nothing
 * @param solving by topic: articles that solved its cases, and how many
 * @param endings by case: how those that no article answered ended
 * @param silent by topic: how many were closed without a word of how
 */
public record ClosedFacts(
        Map<Long, List<FailedAttempt>> unanswered,
        Map<Long, Map<Long, Integer>> solving,
        Map<Long, Outcome> endings,
        Map<Long, Integer> silent) {

    public List<FailedAttempt> unanswered(long topic) {
        return unanswered.getOrDefault(topic, List.of());
    }

    /** The most first. */
    public List<Long> solving(long topic) {
        return solving.getOrDefault(topic, Map.of()).entrySet().stream()
                .sorted(
                        Map.Entry.<Long, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How a case ended that no article answered. */
    public Outcome ended(long number) {
        return Objects.requireNonNull(endings.get(number));
    }

    /** Of how many of a topic nobody knows how they ended. */
    public int unsaid(long topic) {
        return silent.getOrDefault(topic, 0);
    }

    public Collection<Long> topics() {
        return unanswered.keySet();
    }

    public static ClosedFacts empty() {
        return new ClosedFacts(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    void solved(long topic, long article) {
        solving.computeIfAbsent(topic, _ -> new HashMap<>()).merge(article, 1, Integer::sum);
    }

    void silent(long topic) {
        silent.merge(topic, 1, Integer::sum);
    }
}
