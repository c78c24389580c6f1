package org.dalil.cases.similar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which cases are like one, and which articles that brings. */
class SolvedCasesTest {
    private static final long NONE = 0;

    @Test
    void whatMostOfTheNearestWereSolvedByComesFirst() {
        var cases =
                SolvedCases.of(
                        List.of(
                                solved(4, "printer jams", 10),
                                solved(3, "printer jams floor", 20),
                                solved(2, "printer jams again", 20),
                                solved(1, "courier late", 30)));
        assertThat(cases.solutions(words("printer jams"), NONE))
                .containsExactly(new Solution(20, 2), new Solution(10, 1));
        assertThat(cases.solutions(words("printer jams"), 4))
                .as("not by itself")
                .containsExactly(new Solution(20, 2));
        assertThat(cases.without(3).solutions(words("printer jams"), NONE))
                .containsExactly(new Solution(10, 1), new Solution(20, 1));
    }

    @Test
    void oneWordOfManyIsNotEnoughUnlessItIsRare() {
        var all = new ArrayList<>(List.of(solved(100, "zeppelin printer trouble", 10)));
        for (var id = 1; id < 40; id++) {
            all.add(solved(id, "printer trouble " + id, 20));
        }
        var cases = SolvedCases.of(all);
        assertThat(cases.solutions(words("kettle printer whistles loudly"), NONE)).isEmpty();
        assertThat(cases.solutions(words("zeppelin printer"), NONE))
                .containsExactly(new Solution(10, 1));
        assertThat(cases.solutions(Set.of(), NONE)).isEmpty();
        assertThat(SolvedCases.of(List.of()).solutions(words("printer"), NONE)).isEmpty();
    }

    @Test
    void ofAWordsManyReadingsOneIsEnough() {
        var arabic = new SolvedCase(1, Set.of(Set.of("طابع", "طابعه")), List.of(10L));
        assertThat(SolvedCases.of(List.of(arabic)).solutions(Set.of(Set.of("طابعه")), NONE))
                .containsExactly(new Solution(10, 1));
    }

    private static SolvedCase solved(long id, String words, long article) {
        return new SolvedCase(id, words(words), List.of(article));
    }

    private static Set<Set<String>> words(String words) {
        return Arrays.stream(words.split(" ")).map(Set::of).collect(Collectors.toSet());
    }
}
