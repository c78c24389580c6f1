package org.dalil.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoverTest {

    /** After and before of a topic, then of those it is compared with. */
    @ParameterizedTest
    @CsvSource({
        "12, 60, 33, 55, 300, 1000, 310, 1000, -.3900, -.5397, -.2086",
        "31, 48, 30, 45, 100, 400, 100, 400, -.0208, -.2156, .1773",
        "2, 10, 7, 10, 300, 1000, 310, 1000, -.4900, -.7331, -.0546",
    })
    void tellsADifferenceOfDifferences(
            int a,
            int m,
            int b,
            int n,
            int c,
            int o,
            int d,
            int p,
            double value,
            double low,
            double high) {
        var own = Newcombe.difference(new Share(a, m), new Share(b, n));
        var others = Newcombe.difference(new Share(c, o), new Share(d, p));

        var told = Mover.minus(own, others);

        assertThat(told.value()).isCloseTo(value, within(.00005));
        assertThat(told.interval().low()).isCloseTo(low, within(.00005));
        assertThat(told.interval().high()).isCloseTo(high, within(.00005));
    }

    @Test
    void isNeverNarrowerThanEachOfBoth() {
        var own = Newcombe.difference(new Share(12, 60), new Share(33, 55));
        for (var all = 2; all < 3000; all *= 2) {
            var others = Newcombe.difference(new Share(all / 2, all), new Share(all / 2, all));

            var told = Mover.minus(own, others);

            assertThat(told.interval().low()).isLessThan(own.interval().low());
            assertThat(told.interval().high()).isGreaterThan(own.interval().high());
            assertThat(told.interval().half()).isGreaterThan(others.interval().half());
        }
    }
}
