package org.dalil.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.function.Function;

class SampleSizeTest {
    private static final Estimate OTHERS =
            Newcombe.difference(new Share(300, 1000), new Share(310, 1000));

    @Test
    void saysHowManyMore() {
        var small = new Share(2, 10);
        assertThat(SampleSize.more(small, .2, against(35, 50))).hasValue(20);
        assertThat(SampleSize.more(new Share(5, 8), .2, against(20, 30))).hasValue(63);
    }

    @Test
    void saysNoneOnceTheyAreEnough() {
        assertThat(SampleSize.more(new Share(12, 60), .2, against(33, 55))).hasValue(0);
    }

    @Test
    void doesNotPromiseWhatMoreCannotMend() {
        assertThat(SampleSize.more(new Share(2, 10), .2, against(7, 10))).isEmpty();
    }

    @Test
    void beginsFromNothing() {
        assertThat(SampleSize.more(Share.NONE, .2, against(35, 50)).getAsInt()).isBetween(20, 60);
    }

    @Test
    void isEnoughWhenTheyCame() {
        for (var all = 1; all < 40; all++) {
            var seen = new Share(all / 3, all);
            var more = SampleSize.more(seen, .2, against(60, 120)).getAsInt();
            var then = all + more;
            var share = new Share((int) Math.round(seen.centre() * then), then);

            assertThat(against(60, 120).apply(share).half()).isLessThan(.205);
        }
    }

    @Test
    void roundsUpToTwoDigits() {
        assertThat(SampleSize.twoDigits(0)).isZero();
        assertThat(SampleSize.twoDigits(99)).isEqualTo(99);
        assertThat(SampleSize.twoDigits(100)).isEqualTo(100);
        assertThat(SampleSize.twoDigits(101)).isEqualTo(110);
        assertThat(SampleSize.twoDigits(1210)).isEqualTo(1300);
    }

    private static Function<Share, Interval> against(int b, int n) {
        var before = new Share(b, n);
        return after -> Mover.minus(Newcombe.difference(after, before), OTHERS).interval();
    }
}
