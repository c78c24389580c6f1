package org.dalil.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcombeTest {

    /** Newcombe 1998, Statistics in Medicine 17, 873: table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, .0524, .3339",
        "9, 10, 3, 10, .1705, .8090",
        "6, 7, 2, 7, .0582, .8062",
        "5, 56, 0, 29, -.0381, .1926",
        "0, 10, 0, 20, -.1611, .2775",
        "0, 10, 0, 10, -.2775, .2775",
        "10, 10, 0, 20, .6791, 1",
        "10, 10, 0, 10, .6075, 1",
    })
    void tellsADifference(int a, int m, int b, int n, double low, double high) {
        var difference = Newcombe.difference(new Share(a, m), new Share(b, n));

        assertThat(difference.value()).isCloseTo((double) a / m - (double) b / n, within(1e-12));
        assertThat(difference.interval().low()).isCloseTo(low, within(.00005));
        assertThat(difference.interval().high()).isCloseTo(high, within(.00005));
    }

    @Test
    void turnsItsSignWithTheSides() {
        var one = Newcombe.difference(new Share(12, 60), new Share(33, 55));
        var other = Newcombe.difference(new Share(33, 55), new Share(12, 60));

        assertThat(other.value()).isEqualTo(-one.value());
        assertThat(other.interval().low()).isCloseTo(-one.interval().high(), within(1e-12));
        assertThat(other.interval().high()).isCloseTo(-one.interval().low(), within(1e-12));
        assertThat(one.isBelowZero()).isTrue();
        assertThat(other.isAboveZero()).isTrue();
    }

    @Test
    void knowsNoDifferenceToNothing() {
        assertThatThrownBy(() -> Newcombe.difference(new Share(1, 2), Share.NONE))
                .isInstanceOf(IllegalStateException.class);
    }
}
