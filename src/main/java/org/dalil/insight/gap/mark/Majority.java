package org.dalil.insight.gap.mark;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which one more than half of what names any name, and at least three. */
final class Majority {
    /** Fewer tell of single people, and turn by chance. */
    private static final int ENOUGH = 3;

    /** Divides by one to twelve, so that equal parts are equal. */
    private static final long ONE = 27_720;

    private final Map<String, Long> named = new HashMap<>();
    private long all;

    /** Who names several names each in part: a product beside another. */
    void share(Collection<String> names, long times) {
        add(names, times, names.size());
    }

    /** Who names one names what is above it, too: a category. */
    void whole(Collection<String> names, long times) {
        add(names, times, 1);
    }

    private void add(Collection<String> names, long times, int parts) {
        if (!names.isEmpty()) {
            all += times * ONE;
            names.forEach(name -> named.merge(name, times * ONE / parts, Long::sum));
        }
    }

    /** Whatever was named. */
    Set<String> named() {
        return Set.copyOf(named.keySet());
    }

    /** One at most, or one and what is above it. */
    Set<String> told() {
        return named.entrySet().stream()
                .filter(each -> 2 * each.getValue() > all && each.getValue() >= ENOUGH * ONE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
