package org.dalil.insight.effect;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.insight.calendar.Period;
import org.dalil.insight.effect.Verdict.Better;
import org.dalil.insight.effect.window.OtherTexts;
import org.dalil.insight.effect.window.WeekLine;
import org.dalil.insight.effect.window.Windows;
import org.dalil.statistics.Share;
import org.dalil.statistics.Stratum;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Topics in which nothing ever changes, of which those are written about that failed most: the
 * portal's daily life. Who compares with the days they were chosen for would call many of them
 * better.
 */
class ChosenForBadLuckTest {
    private static final LocalDate MADE = LocalDate.of(2026, 3, 2);
    private static final Period CHOSEN = Period.weeks4(MADE.minusDays(1));
    private static final LocalDate LIVE = MADE.plusDays(16);
    private static final LocalDate FIRST = CHOSEN.from().minusDays(200);
    private static final LocalDate LAST = LIVE.plusDays(Windows.LONGEST_AFTER);
    private static final int TOPICS = 2_000;
    private static final int WRITTEN = 200;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20_260_302);

    @Test
    void isNotCalledBetter() {
        var topics = new ArrayList<Map<LocalDate, Share>>();
        for (var topic = 0; topic < TOPICS; topic++) {
            topics.add(unchanging());
        }
        topics.sort(Comparator.comparingInt(topic -> -sum(topic, days(CHOSEN)).of()));
        var written = topics.subList(0, WRITTEN);
        var others = total(topics.subList(WRITTEN, TOPICS));

        var better = 0;
        var naive = 0;
        for (var topic : written) {
            var windows =
                    Windows.of(
                            MADE,
                            CHOSEN,
                            LIVE,
                            LAST,
                            OtherTexts.NONE,
                            day -> share(topic, day).all());
            var after = sum(topic, windows.daysAfter());
            var control = stratum(others, windows.daysAfter(), windows.daysBefore());
            var told =
                    Verdicts.of(
                            new Comparison(
                                    new Stratum(after, sum(topic, windows.daysBefore())), control),
                            true);
            better += told instanceof Better ? 1 : 0;
            var bad = new Stratum(after, sum(topic, days(CHOSEN)));
            naive += Verdicts.of(new Comparison(bad, null), true) instanceof Better ? 1 : 0;
        }

        // 2.5 of 100 are called better by chance; three times the spread of 200 leaves 6
        assertThat((double) better / WRITTEN).isLessThan(.06);

        assertThat((double) naive / WRITTEN).isGreaterThan(.15);
    }

    /** About two attempts a day, of which three in ten fail. */
    private Map<LocalDate, Share> unchanging() {
        var days = new HashMap<LocalDate, Share>();
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            var all = random.nextInt(5);
            var failed = 0;
            for (var attempt = 0; attempt < all; attempt++) {
                failed += random.nextDouble() < .3 ? 1 : 0;
            }
            days.put(day, new Share(failed, all));
        }
        return days;
    }

    private static Map<LocalDate, Share> total(List<Map<LocalDate, Share>> topics) {
        var total = new HashMap<LocalDate, Share>();
        topics.forEach(
                topic -> topic.forEach((day, share) -> total.merge(day, share, Share::plus)));
        return total;
    }

    private static Stratum stratum(
            Map<LocalDate, Share> shares, List<LocalDate> after, List<LocalDate> before) {
        return new Stratum(sum(shares, after), sum(shares, before));
    }

    private static Share sum(Map<LocalDate, Share> shares, List<LocalDate> days) {
        return WeekLine.sum(days, shares);
    }

    private static Share share(Map<LocalDate, Share> shares, LocalDate day) {
        return shares.getOrDefault(day, Share.NONE);
    }

    private static List<LocalDate> days(Period period) {
        return period.from().datesUntil(period.to().plusDays(1)).toList();
    }
}
