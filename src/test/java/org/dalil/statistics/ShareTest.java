package org.dalil.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        // Newcombe 1998, Statistics in Medicine 17, 857: table I
        "81, 263, .2553, .3662",
        "15, 148, .0624, .1605",
        "0, 20, 0, .1611",
        "1, 29, .0061, .1718",
        // found by solving the score test for p instead
        "31, 48, .5044, .7657",
        "0, 1, 0, .7935",
        "1, 1, .2065, 1",
        "20, 20, .8389, 1",
        "0, 0, 0, 1",
    })
    void liesLikelyFromTo(int of, int all, double low, double high) {
        var likely = new Share(of, all).wilson();

        assertThat(likely.low()).isCloseTo(low, within(.00005));
        assertThat(likely.high()).isCloseTo(high, within(.00005));
    }

    @Test
    void endsExactlyWhereNothingOrAllWasCounted() {
        for (var all = 1; all < 2000; all++) {
            assertThat(new Share(0, all).wilson().low()).isZero();
            assertThat(new Share(all, all).wilson().high()).isEqualTo(1);
        }
    }

    @Test
    void holdsItsOwnValueAndMirrorsItsRest() {
        for (var all = 1; all <= 60; all++) {
            for (var of = 0; of <= all; of++) {
                var share = new Share(of, all);
                var likely = share.wilson();
                var rest = new Share(all - of, all).wilson();

                assertThat(likely.holds(share.value())).isTrue();
                assertThat(likely.holds(share.centre())).isTrue();
                assertThat(1 - rest.high()).isCloseTo(likely.low(), within(1e-12));
            }
        }
    }

    @Test
    void becomesTheNormalIntervalOfMany() {
        var likely = new Share(300_000, 1_000_000).wilson();

        assertThat(likely.half())
                .isCloseTo(1.96 * Math.sqrt(.3 * .7 / 1_000_000), within(.000_001));
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> new Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(Share.NONE::value).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Interval(Double.NaN, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addsUp() {
        assertThat(new Share(3, 4).plus(new Share(1, 6))).isEqualTo(new Share(4, 10));
        assertThatThrownBy(() -> new Share(0, Integer.MAX_VALUE).plus(new Share(0, 1)))
                .isInstanceOf(ArithmeticException.class);
    }
}
