package org.dalil.insight.topic.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

class PlacingTest {
    /** So few stems that founders have much in common with one another. */
    private static final int STEMS = 30;

    @Test
    void findsUnderTheRarestStemsWhatItWouldFindAmongAll() {
        var random = seeded(5);
        var joined = 0;
        for (var round = 0; round < 2_000; round++) {
            var founders = founders(random);
            var placing = new Placing(words(random));
            var all = placing.choose(met(placing, founders, founders.keySet()));
            var few = placing.choose(met(placing, founders, candidates(placing, founders)));
            assertThat(few).as("%s", placing).isEqualTo(all);
            joined += all.isPresent() ? 1 : 0;
        }
        assertThat(joined).isBetween(300, 1_700);
    }

    @Test
    void leavesOutByLengthOnlyWhatCannotJoin() {
        for (var fresh = 1; fresh <= TellingWords.MOST; fresh++) {
            var placing = new Placing(numbered(0, fresh));
            for (var founder = 1; founder <= 3 * TellingWords.MOST; founder++) {
                var within = founder >= placing.fewest() && founder <= placing.most();
                assertThat(Likeness.joins(placing.fresh(), numbered(0, founder)))
                        .as("%d, %d", fresh, founder)
                        .isEqualTo(within);
            }
        }
    }

    @Test
    void prefersTheLikestThenTheMoreVisitedThenTheOlder() {
        var placing = new Placing(numbered(0, 3));
        var two = numbered(0, 2).words();
        var three = numbered(0, 3).words();
        var near = new Founder(1, two, 2, 90);
        var same = new Founder(9, three, 3, 1);
        var visited = new Founder(8, three, 3, 2);
        var older = new Founder(7, three, 3, 2);
        assertThat(placing.choose(List.of(near, same))).contains(same);
        assertThat(placing.choose(List.of(same, visited))).contains(visited);
        assertThat(placing.choose(List.of(visited, older))).contains(older);
        assertThat(placing.choose(List.of())).isEmpty();
    }

    /** A joins F and B joins F, but A never carries what F does not have. */
    @Test
    void chainsNothing() {
        var founder = numbered(0, 3);
        var joined = numbered(0, 4);
        var further = numbered(0, 5);
        assertThat(Likeness.joins(joined, founder)).isTrue();
        assertThat(Likeness.joins(further, joined)).isTrue();
        assertThat(Likeness.joins(numbered(1, 5), founder)).isFalse();
    }

    @Test
    void findsEachWordOnce() {
        var twice = List.of(Set.of("a", "b"), Set.of("a", "c"));
        assertThat(Likeness.common(twice, List.of(Set.of("a")))).isEqualTo(1);
        assertThat(Likeness.common(twice, List.of(Set.of("a"), Set.of("c")))).isEqualTo(2);
    }

    private static Map<Long, TellingWords> founders(RandomGenerator random) {
        var founders = new HashMap<Long, TellingWords>();
        for (var topic = 1L; topic <= 60; topic++) {
            founders.put(topic, words(random));
        }
        return founders;
    }

    /** Some words have two stems: they may meet two words of a founder. */
    private static TellingWords words(RandomGenerator random) {
        var size = 1 + random.nextInt(7);
        var words = new ArrayList<Set<String>>();
        for (var at = 0; at < size; at++) {
            var first = stem(random);
            words.add(random.nextInt(4) == 0 ? Set.of(first, first + "'") : Set.of(first));
        }
        return new TellingWords(words.stream().distinct().toList());
    }

    private static String stem(RandomGenerator random) {
        return "s" + Math.min(random.nextInt(STEMS), random.nextInt(STEMS));
    }

    private static TellingWords numbered(int from, int to) {
        var words = new ArrayList<Set<String>>();
        for (var at = from; at < to; at++) {
            words.add(Set.of("s" + at));
        }
        return new TellingWords(words);
    }

    private static Set<Long> candidates(Placing placing, Map<Long, TellingWords> founders) {
        var spread = new HashMap<String, Integer>();
        founders.values().stream()
                .flatMap(each -> each.words().stream())
                .flatMap(Set::stream)
                .forEach(stem -> spread.merge(stem, 1, Integer::sum));
        var rarest = placing.rarest(spread);
        var found = new HashSet<Long>();
        founders.forEach(
                (topic, words) -> {
                    var fits = words.size() >= placing.fewest() && words.size() <= placing.most();
                    if (fits
                            && words.words().stream().anyMatch(w -> TellingWords.meet(w, rarest))) {
                        found.add(topic);
                    }
                });
        return found;
    }

    /** As the store tells them: what meets the new words, and how many words there are. */
    private static List<Founder> met(
            Placing placing, Map<Long, TellingWords> founders, Collection<Long> topics) {
        var stems = placing.stems();
        return topics.stream()
                .map(
                        topic -> {
                            var words = founders.get(topic).words();
                            var met = words.stream().map(word -> kept(word, stems)).toList();
                            return new Founder(
                                    topic,
                                    met.stream().flatMap(Optional::stream).toList(),
                                    words.size(),
                                    topic % 5);
                        })
                .toList();
    }

    private static Optional<Set<String>> kept(Set<String> word, Set<String> stems) {
        var left = new HashSet<>(word);
        left.retainAll(stems);
        return left.isEmpty() ? Optional.empty() : Optional.of(left);
    }

    private static RandomGenerator seeded(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
