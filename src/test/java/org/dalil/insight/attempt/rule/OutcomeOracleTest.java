package org.dalil.insight.attempt.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.attempt.Outcome.CASE;
import static org.dalil.insight.attempt.Outcome.HELPED;
import static org.dalil.insight.attempt.Outcome.NO_CLICK;
import static org.dalil.insight.attempt.Outcome.NO_MATCH;
import static org.dalil.insight.attempt.Outcome.READ;
import static org.dalil.insight.attempt.Outcome.UNCLEAR;
import static org.dalil.insight.attempt.Outcome.UNHELPFUL;

import org.dalil.insight.attempt.Outcome;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGeneratorFactory;

/** The expressions of the oracle, against the manual's table read step by step. */
class OutcomeOracleTest {

    @Test
    void readsEveryShortPathAsTheTableDoes() {
        var counts = new HashMap<Optional<Outcome>, Integer>();
        eachPath(
                "",
                6,
                path -> {
                    var outcome = OutcomeOracle.of(path);
                    if (!outcome.equals(table(path))) {
                        assertThat(outcome).as(path).isEqualTo(table(path));
                    }
                    counts.merge(outcome, 1, Integer::sum);
                });

        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                Optional.empty(), 5_460,
                                Optional.of(CASE), 298_278,
                                Optional.of(HELPED), 121_803,
                                Optional.of(UNHELPFUL), 73_533,
                                Optional.of(UNCLEAR), 34_681,
                                Optional.of(READ), 34_631,
                                Optional.of(NO_MATCH), 15_088,
                                Optional.of(NO_CLICK), 14_396));
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(597_870);
    }

    /** Without a sent form and a yes, which decide at once and would leave little to see. */
    @Test
    void readsLongPathsAsTheTableDoes() {
        var steps = "swwoorrncx";
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        for (var i = 0; i < 200_000; i++) {
            var path = new StringBuilder();
            for (var length = random.nextInt(7, 40); length > 0; length--) {
                path.append(steps.charAt(random.nextInt(steps.length())));
            }
            var word = path.toString();
            assertThat(OutcomeOracle.of(word)).as(word).isEqualTo(table(word));
        }
    }

    private static Optional<Outcome> table(String path) {
        if (firstOf(path, "swynf", 0) < 0) {
            return Optional.empty();
        }
        if (path.indexOf('f') >= 0) {
            return Optional.of(CASE);
        }
        var vote = Math.max(path.lastIndexOf('y'), path.lastIndexOf('n'));
        if (vote < 0) {
            return Optional.of(lastPart(path));
        }
        if (path.charAt(vote) == 'y') {
            return Optional.of(HELPED);
        }
        var another = firstOf(path, "or", vote);
        return Optional.of(another < 0 ? UNHELPFUL : lastPart(path.substring(another)));
    }

    private static Outcome lastPart(String path) {
        var start = 0;
        for (var at = 0; at < path.length(); at++) {
            if ("or".indexOf(path.charAt(at)) >= 0 && firstOf(path, "sw", at) > 0) {
                start = firstOf(path, "sw", at);
            }
        }
        var part = path.substring(start);
        if (part.indexOf('r') >= 0) {
            return READ;
        }
        if (part.indexOf('o') >= 0 || firstOf(part, "sw", 0) < 0) {
            return UNCLEAR;
        }
        var strong = part.indexOf('s');
        if (strong < 0) {
            return NO_MATCH;
        }
        return firstOf(part, "swxc", strong + 1) < 0 ? UNCLEAR : NO_CLICK;
    }

    private static int firstOf(String path, String steps, int from) {
        for (var at = from; at < path.length(); at++) {
            if (steps.indexOf(path.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static void eachPath(String begun, int left, Consumer<String> seen) {
        for (var step : left == 0 ? new char[0] : OutcomeOracle.STEPS.toCharArray()) {
            seen.accept(begun + step);
            eachPath(begun + step, left - 1, seen);
        }
    }
}
