package org.dalil.search.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import static java.time.temporal.ChronoUnit.SECONDS;

import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class WaysTest {

    @Test
    void readsAnExpressionOnceHoweverOftenItStands() {
        var read = new ArrayList<String>();
        var ways =
                new Ways(
                        List.of(set(1, List.of("a", "b")), set(2, List.of("b", "c"))),
                        each -> {
                            read.add(each);
                            return each;
                        });
        ways.check(set(3, List.of("c", "d", "e")));
        ways.add(set(3, List.of("c", "d", "e")));
        assertThat(read).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    }

    @Test
    void isDoneSoonWhereEverySetIsFullAndLeadsToTheNext() {
        var full = new ArrayList<Synonym>();
        for (var at = 0; at < Synonyms.MOST; at++) {
            full.add(set(at, expressions(at * 19, 20)));
        }
        var ways = new Ways(full, each -> each);
        var last = expressions(Synonyms.MOST * 19, 20);
        var before = Instant.now();
        for (var again = 0; again < 20; again++) {
            ways.check(set(0, last));
        }
        assertThat(Instant.now()).isCloseTo(before, within(10, SECONDS));
    }

    @Test
    void findsTheWayBackThroughFullSets() {
        var full = new ArrayList<Synonym>();
        for (var at = 0; at < 50; at++) {
            full.add(set(at, expressions(at * 19, 20)));
        }
        var oneWay = new Synonym(51, Language.ENGLISH, List.of("w950"), List.of("end"), false);
        full.add(oneWay);
        var ways = new Ways(full, each -> each);
        var back = new Synonym(52, Language.ENGLISH, List.of("end"), List.of("x", "w0"), false);
        assertThatThrownBy(() -> ways.check(back))
                .isInstanceOfSatisfying(
                        SynonymRefused.class,
                        refused -> {
                            assertThat(refused.rule()).isEqualTo(SynonymRefused.Rule.CIRCLE);
                            assertThat(refused.side()).isEqualTo(SynonymRefused.Side.FOUND);
                            assertThat(refused.expression()).isEqualTo("w0");
                            assertThat(refused.other()).isEqualTo(oneWay);
                        });
        ways.check(new Synonym(53, Language.ENGLISH, List.of("x"), List.of("w0"), false));
    }

    private static List<String> expressions(int from, int many) {
        return IntStream.range(from, from + many).mapToObj(each -> "w" + each).toList();
    }

    private static Synonym set(long id, List<String> all) {
        var half = all.size() / 2;
        return new Synonym(
                id, Language.ENGLISH, all.subList(0, half), all.subList(half, all.size()), true);
    }
}
