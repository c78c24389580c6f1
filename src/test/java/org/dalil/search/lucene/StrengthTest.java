package org.dalil.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.search.weight.Weights;
import org.junit.jupiter.api.Test;

class StrengthTest {
    private final Strength strength = new Strength(Weights.DEFAULT);

    @Test
    void whatStandsOutAnswersThoughHalfOfTheWordsAreMissing() {
        assertThat(strength.isStrong(new Evidence(6, 3, .5, .1, .6, .6))).isTrue();
    }

    @Test
    void whatHasFourEqualsIsOnlyTheClosestThereIs() {
        assertThat(strength.isStrong(new Evidence(6, 3, .5, .1, .02, .1))).isFalse();
        assertThat(strength.isStrong(new Evidence(6, 6, 1, .1, 0, .1))).isFalse();
    }

    @Test
    void aWordOrTwoAreAnsweredByWhatHasThem() {
        assertThat(strength.isStrong(new Evidence(1, 1, 1, 0, 0, 0))).isTrue();
        assertThat(strength.isStrong(new Evidence(2, 2, 1, 0, 0, 0))).isTrue();
        assertThat(strength.isStrong(new Evidence(2, 1, .9, 0, 0, 0))).isFalse();
        assertThat(strength.isStrong(new Evidence(3, 3, 1, 0, 0, 0))).isFalse();
    }

    @Test
    void whoTypesATitleMeansThatArticleThoughOthersAreLikeIt() {
        assertThat(strength.isStrong(new Evidence(7, 7, 1, 1, 0, 0))).isTrue();
        assertThat(strength.isStrong(new Evidence(7, 6, .9, .8, 0, 0))).as("a slip").isTrue();
        assertThat(strength.isStrong(new Evidence(7, 7, 1, .5, 0, 0))).as("a part").isFalse();
    }

    @Test
    void nothingIsNoAnswer() {
        assertThat(strength.isStrong(Evidence.NONE)).isFalse();
        assertThat(strength.isStrong(new Evidence(0, 0, 0, 0, 1, 1))).isFalse();
    }

    @Test
    void growsWithWhatIsMatchedAndWithTheDistance() {
        var some = strength.chance(new Evidence(4, 2, .5, 0, .1, .3));
        assertThat(strength.chance(new Evidence(4, 3, .8, 0, .1, .3))).isGreaterThan(some);
        assertThat(strength.chance(new Evidence(4, 2, .5, 0, .3, .3))).isGreaterThan(some);
        assertThat(strength.chance(new Evidence(4, 2, .5, 0, .1, .6))).isGreaterThan(some);
    }
}
