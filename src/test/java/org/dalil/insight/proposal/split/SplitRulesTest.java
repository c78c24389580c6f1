package org.dalil.insight.proposal.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SplitRulesTest {

    @Test
    void partsWordingsThatOpenAnArticleOfTheirOwn() {
        assertThat(groups(row(1, 10, 9), row(2, 10, 3), row(3, 20, 5), row(3, 10, 1)))
                .containsExactly(
                        new SplitGroup(10, 12, List.of(1L, 2L)),
                        new SplitGroup(20, 6, List.of(3L)));
    }

    @Test
    void asksForThreeVisitors() {
        assertThat(groups(row(1, 10, 4), row(2, 20, 2))).hasSize(1);
        assertThat(groups(row(1, 10, 4), row(2, 20, 3))).hasSize(2);
    }

    @Test
    void asksForAFifthOfAll() {
        assertThat(groups(row(1, 10, 20), row(2, 20, 4))).hasSize(1);
        assertThat(groups(row(1, 10, 16), row(2, 20, 4))).hasSize(2);
    }

    /** Who opens both articles with the same words has one question. */
    @Test
    void asksForFourFifthsOfAGroup() {
        assertThat(groups(row(1, 10, 10), row(2, 20, 7), row(2, 10, 2))).hasSize(1);
        assertThat(groups(row(1, 10, 10), row(2, 20, 8), row(2, 10, 2))).hasSize(2);
    }

    @Test
    void leavesATopicAloneThatOpensOneArticle() {
        assertThat(groups(row(1, 10, 10), row(2, 10, 9))).hasSize(1);
        assertThat(SplitRules.groups(List.of())).isEmpty();
    }

    private static List<SplitGroup> groups(WordingOpened... rows) {
        return SplitRules.groups(List.of(rows));
    }

    private static WordingOpened row(long wording, long article, long visitors) {
        return new WordingOpened(1, wording, article, visitors);
    }
}
