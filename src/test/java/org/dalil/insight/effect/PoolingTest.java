package org.dalil.insight.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dalil.insight.effect.Verdict.Better;
import org.dalil.insight.effect.Verdict.CannotTell;
import org.dalil.insight.effect.Verdict.TooEarly;
import org.dalil.statistics.MantelHaenszel;
import org.dalil.statistics.Share;
import org.dalil.statistics.Stratum;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class PoolingTest {
    private static final Stratum STEADY = stratum(300, 1000, 310, 1000);
    private static final Comparison SMALL = new Comparison(stratum(3, 10, 18, 30), STEADY);

    /** None of ten small ones can be told; together they can. */
    @Test
    void tellsTogetherWhatNoneTellsAlone() {
        var pooling = new Pooling(Collections.nCopies(10, SMALL));

        assertThat(Verdicts.of(SMALL, false)).isInstanceOf(TooEarly.class);
        assertThat(pooling.verdict(false)).isEqualTo(new Better());
        assertThat(pooling.difference().orElseThrow().value()).isCloseTo(-.29, within(1e-9));
    }

    @Test
    void isNeverNarrowerForSharingWhatItIsComparedWith() {
        var pooled = new Pooling(Collections.nCopies(10, SMALL)).difference().orElseThrow();
        var alone =
                MantelHaenszel.pooled(
                        Collections.nCopies(10, SMALL).stream().map(Comparison::own).toList());

        assertThat(pooled.interval().half())
                .isGreaterThan(alone.interval().half())
                .isGreaterThan(SMALL.meanwhile().orElseThrow().interval().half());
    }

    @Test
    void leavesOutWhatHasNothingToBeComparedWith() {
        var lonely = new Comparison(stratum(50, 100, 10, 100), null);

        assertThat(new Pooling(List.of(SMALL, lonely)).parts()).containsExactly(SMALL);
        assertThat(new Pooling(List.of(lonely)).difference().orElseThrow().value())
                .isCloseTo(.4, within(1e-9));
        assertThat(new Pooling(List.of(lonely)).isCompared()).isFalse();
    }

    @Test
    void saysHowManyMoreOfAllOfThem() {
        var early = new Pooling(List.of(SMALL, SMALL)).verdict(false);

        assertThat(early).isInstanceOf(TooEarly.class);
        var more = ((TooEarly) early).more();
        var then = stratum(Math.round(.33f * (10 + more / 2)), 10 + more / 2, 18, 30);
        var grown = new Comparison(then, STEADY);
        assertThat(new Pooling(List.of(grown, grown)).difference().orElseThrow().interval().half())
                .isCloseTo(.2, within(.01));
    }

    @Test
    void tellsNothingOfNothing() {
        var begun = new Comparison(stratum(0, 0, 18, 30), STEADY);

        assertThat(new Pooling(List.of(begun)).difference()).isEmpty();
        assertThat(new Pooling(List.of(begun)).verdict(false)).isEqualTo(new CannotTell());
        assertThat(new Pooling(List.of(SMALL)).verdict(true)).isEqualTo(new CannotTell());
    }

    private static Stratum stratum(int a, int m, int b, int n) {
        return new Stratum(new Share(a, m), new Share(b, n));
    }
}
