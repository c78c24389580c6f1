package org.dalil.insight.effect;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.insight.effect.Verdict.Better;
import org.dalil.insight.effect.Verdict.CannotTell;
import org.dalil.insight.effect.Verdict.NoChange;
import org.dalil.insight.effect.Verdict.TooEarly;
import org.dalil.insight.effect.Verdict.Worse;
import org.dalil.statistics.Share;
import org.dalil.statistics.Stratum;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private static final Stratum STEADY = stratum(300, 1000, 310, 1000);

    @Test
    void saysBetterOrWorseWhereChanceIsUnlikely() {
        assertThat(verdict(stratum(12, 60, 33, 55), STEADY)).isEqualTo(new Better());
        assertThat(verdict(stratum(33, 55, 12, 60), STEADY)).isEqualTo(new Worse());
    }

    @Test
    void saysNoChangeWhereChanceWouldDo() {
        assertThat(verdict(stratum(31, 48, 30, 45), stratum(100, 400, 100, 400)))
                .isEqualTo(new NoChange());
    }

    /** However far from 0 it lies: two of ten after seven of ten look like a miracle. */
    @Test
    void saysTooEarlyOfFew() {
        assertThat(verdict(stratum(2, 10, 35, 50), STEADY)).isEqualTo(new TooEarly(20));
        assertThat(verdict(stratum(5, 8, 20, 30), STEADY)).isEqualTo(new TooEarly(63));
        assertThat(verdict(stratum(0, 0, 35, 50), STEADY)).isInstanceOf(TooEarly.class);
    }

    @Test
    void saysThatItCannotBeToldWhereWaitingIsInVain() {
        assertThat(verdict(stratum(2, 10, 7, 10), STEADY)).isEqualTo(new CannotTell());
        assertThat(verdict(stratum(2, 10, 0, 0), STEADY)).isEqualTo(new CannotTell());
        assertThat(Verdicts.of(new Comparison(stratum(2, 10, 35, 50), STEADY), true))
                .isEqualTo(new CannotTell());
    }

    /** What got better everywhere, got better by itself. */
    @Test
    void takesOffWhatHappenedToTheOthers() {
        var own = stratum(150, 500, 250, 500);

        assertThat(verdict(own, stratum(600, 2000, 1000, 2000))).isEqualTo(new NoChange());
        assertThat(verdict(own, stratum(1000, 2000, 1000, 2000))).isEqualTo(new Better());
    }

    @Test
    void comparesWithNothingRatherThanWithFew() {
        var own = stratum(12, 60, 33, 55);
        var few = new Comparison(own, stratum(9, 29, 300, 1000));
        var enough = new Comparison(own, stratum(9, 30, 9, 30));

        assertThat(few.others()).isNull();
        assertThat(few).isEqualTo(new Comparison(own, null));
        assertThat(enough.others()).isNotNull();
        assertThat(enough.difference().orElseThrow().interval().half())
                .isGreaterThan(few.difference().orElseThrow().interval().half());
    }

    private static Verdict verdict(Stratum own, Stratum others) {
        return Verdicts.of(new Comparison(own, others), false);
    }

    private static Stratum stratum(int a, int m, int b, int n) {
        return new Stratum(new Share(a, m), new Share(b, n));
    }
}
