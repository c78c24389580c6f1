package org.dalil.insight.wording;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * The way in which most people write the same words. What fewer than three wrote is nobody's to
 * read, though more typed the same words: signs and what stands behind a word's 60th letter make no
 * other words.
 */
final class Spelling {
    private Spelling() {}

    /**
     * @param ways visitors of each
     * @param now another takes its place only with more visitors
     */
    static Optional<String> most(Map<String, Long> ways, String now) {
        return ways.entrySet().stream()
                .filter(each -> each.getValue() >= Wording.FLOOR)
                .min(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(each -> !each.getKey().equals(now))
                                .thenComparing(each -> each.getKey().length())
                                .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .map(Map.Entry::getKey);
    }
}
