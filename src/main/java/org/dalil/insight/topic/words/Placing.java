package org.dalil.insight.topic.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which topic new words belong to, among those that could be theirs. Deciding takes a few founders
 * only: whoever has more than three fifths of the words in common with a topic shares at least one
 * of any two fifths of them with it, so it is enough to look where the rarest of them stand.
 */
record Placing(TellingWords fresh) {

    /** How few words a founder of theirs may have: 2·founder/(fresh + founder) > 3/4. */
    int fewest() {
        var alike = 3 * fresh.size() / 5 + 1;
        var held = Math.max(2, Math.ceilDiv(2 * fresh.size(), 5));
        return fresh.isSentence() ? Math.min(alike, held) : alike;
    }

    /** How many. */
    int most() {
        return Math.ceilDiv(5 * fresh.size(), 3) - 1;
    }

    /**
     * The stems to look under.
     *
     * @param spread on how many topics a stem stands; one that is missing on none
     */
    Set<String> rarest(Map<String, Integer> spread) {
        var enough = fresh.isSentence() ? fresh.size() : Math.ceilDiv(2 * fresh.size(), 5);
        return fresh.words().stream()
                .sorted(Comparator.comparing(word -> spread(word, spread)))
                .limit(enough)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** All stems of the new words. */
    Set<String> stems() {
        return fresh.words().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** The one most like them, then the one of more visitors, then the older. */
    Optional<Founder> choose(Collection<Founder> founders) {
        return founders.stream()
                .filter(each -> Likeness.joins(common(each), size(), each.words(), sentence()))
                .min(
                        Comparator.comparing(this::like)
                                .thenComparing(Founder::visitors)
                                .reversed()
                                .thenComparing(Founder::topic));
    }

    private double like(Founder founder) {
        return Likeness.like(common(founder), size(), founder.words());
    }

    private int common(Founder founder) {
        return Likeness.common(fresh.words(), founder.met());
    }

    private int size() {
        return fresh.size();
    }

    private boolean sentence() {
        return fresh.isSentence();
    }

    private static long spread(Set<String> word, Map<String, Integer> spread) {
        return word.stream().mapToLong(stem -> spread.getOrDefault(stem, 0)).sum();
    }
}
