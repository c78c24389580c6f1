package org.dalil.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class MantelHaenszelTest {

    /** Both ages of the University Group Diabetes Program; recomputed in exact fractions. */
    @Test
    void poolsTwoLarge() {
        assertPooled(
                List.of(stratum(8, 106, 5, 120), stratum(22, 98, 16, 85)),
                .03490,
                .03190,
                -.0276,
                .0974);
    }

    @Test
    void poolsThree() {
        assertPooled(
                List.of(stratum(12, 60, 33, 55), stratum(9, 40, 22, 44), stratum(5, 22, 9, 20)),
                -.32555,
                .05900,
                -.4412,
                -.2099);
    }

    @Test
    void poolsManySmall() {
        assertPooled(
                List.of(
                        stratum(1, 4, 3, 4),
                        stratum(0, 3, 2, 5),
                        stratum(2, 6, 4, 6),
                        stratum(1, 5, 3, 4),
                        stratum(0, 2, 1, 2)),
                -.44292,
                .13122,
                -.7001,
                -.1857);
    }

    @Test
    void isTheDifferenceItselfOfOne() {
        var only = stratum(12, 60, 33, 55);

        assertThat(MantelHaenszel.pooled(List.of(only)).value())
                .isCloseTo(only.after().value() - only.before().value(), within(1e-12));
    }

    @Test
    void leavesOutWhatHasAnEmptySide() {
        var told = List.of(stratum(12, 60, 33, 55), stratum(9, 40, 22, 44));
        var with = Stream.concat(told.stream(), Stream.of(stratum(0, 0, 5, 9))).toList();

        assertThat(MantelHaenszel.pooled(with)).isEqualTo(MantelHaenszel.pooled(told));
        assertThatThrownBy(() -> MantelHaenszel.pooled(List.of(stratum(0, 0, 5, 9))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MantelHaenszel.pooled(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotSureOfFewThatAllEndedAlike() {
        var few = MantelHaenszel.pooled(List.of(stratum(0, 5, 0, 5))).interval();
        var all = MantelHaenszel.pooled(List.of(stratum(0, 3, 3, 3), stratum(0, 3, 3, 3)));

        assertThat(few.half()).isGreaterThan(.4);
        assertThat(all.value()).isEqualTo(-1);
        assertThat(all.interval().low()).isEqualTo(-1);
        assertThat(all.interval().high()).isGreaterThan(-.6);
    }

    @Test
    void addsUpWhatOthersDidByTheSameWeights() {
        var strata = List.of(stratum(1, 30, 2, 60), stratum(1, 40, 2, 40)); // both weigh 20
        var one = new Estimate(-.1, new Interval(-.2, .1));
        var other = new Estimate(.3, new Interval(.1, .4));

        var control = MantelHaenszel.control(strata, List.of(one, other));

        assertThat(control.value()).isCloseTo(.1, within(1e-12));
        assertThat(control.interval().low()).isCloseTo(-.05, within(1e-12));
        assertThat(control.interval().high()).isCloseTo(.25, within(1e-12));
        assertThatThrownBy(() -> MantelHaenszel.control(strata, List.of(one)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Stratum stratum(int a, int m, int b, int n) {
        return new Stratum(new Share(a, m), new Share(b, n));
    }

    private static void assertPooled(
            List<Stratum> strata, double value, double error, double low, double high) {
        var pooled = MantelHaenszel.pooled(strata);
        assertThat(pooled.value()).isCloseTo(value, within(.000005));
        assertThat(pooled.interval().half() / Interval.Z).isCloseTo(error, within(.000005));
        assertThat(pooled.interval().low()).isCloseTo(low, within(.00005));
        assertThat(pooled.interval().high()).isCloseTo(high, within(.00005));
    }
}
