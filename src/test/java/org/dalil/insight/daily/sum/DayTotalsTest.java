package org.dalil.insight.daily.sum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.daily.Days.DAY;
import static org.dalil.insight.daily.Days.key;
import static org.dalil.insight.daily.Days.search;
import static org.dalil.insight.event.Strength.WEAK;

import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.daily.WeekSum;
import org.dalil.insight.topic.Topics;
import org.dalil.statistics.Share;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Totals of days are the sums of their topics, and what pages tell. */
@Tag("database")
class DayTotalsTest {
    private SixDays days;

    @BeforeEach
    void start() {
        days = new SixDays();
    }

    @AfterEach
    void stop() {
        days.close();
    }

    /** As a node of before there were totals leaves a day. */
    @Test
    void areAddedUpAnewWhereAnotherVersionLeftThemBehind() {
        var attempts = days.total("attempts");
        days.rows.run("update day_total set attempts = attempts - 1 where on_day = ?", DAY);
        days.rows.run("delete from day_total where on_day = ?", DAY.plusDays(2));
        days.node.getBean(DaySums.class).mend(DAY.plusDays(1));
        assertThat(days.total("attempts")).isEqualTo(attempts - 1);
        days.node.getBean(DaySums.class).mend(DAY);
        assertThat(days.total("attempts")).isEqualTo(attempts);
        assertThat(days.differing()).isEmpty();
    }

    /** A merge changes how many people failed on a day, and not how often. */
    @Test
    void followWhoFailedInBothTopics() {
        var both = key("both");
        days.note(DAY, both, 23, search("refund", WEAK), search("parcel", WEAK));
        days.compute(DAY);
        var attempts = days.total("attempts");
        var people = days.total("failed_visitors");
        days.merge(days.topic("refund"), days.topic("parcel"));
        assertThat(days.total("attempts")).isEqualTo(attempts);
        assertThat(days.total("failed_visitors")).isLessThan(people);
        assertThat(days.differing()).isEmpty();
    }

    @Test
    void areWhatPagesTellOfAllTopics() {
        days.merge(days.topic("refund"), days.topic("parcel"));
        var told = days.node.getBean(TopicDays.class);
        var last = DAY.plusDays(6);
        var period = new Period(DAY, last);
        var all = told.weeks(null, null, List.of(period)).getFirst();
        var sums = told.sums(period, null, 99);
        assertThat(all.attempts()).isEqualTo(sums.stream().mapToInt(each -> each.attempts()).sum());
        assertThat(all.by()).isEqualTo(added(sums.stream().map(each -> each.by()).toList()));

        var written =
                List.of(days.topic("parcel"), days.topic("invoice")); // of which one is joined
        var others =
                sums.stream()
                        .filter(each -> !roots(written).contains(each.topic()))
                        .mapToInt(each -> each.attempts())
                        .sum();
        assertThat(attempts(told.totalWithout(written, null, DAY, last))).isEqualTo(others);
        assertThat(attempts(told.totalWithout(List.of(), null, DAY, last)))
                .isEqualTo(all.attempts());
        assertThat(
                        told.totalWithout(
                                sums.stream().map(each -> each.topic()).toList(), null, DAY, last))
                .isEmpty();
    }

    private static int attempts(Map<LocalDate, Share> shares) {
        return shares.values().stream().mapToInt(Share::all).sum();
    }

    private static Map<Outcome, Integer> added(List<Map<Outcome, Integer>> all) {
        var added = new EnumMap<Outcome, Integer>(Outcome.class);
        all.forEach(each -> each.forEach((key, many) -> added.merge(key, many, Integer::sum)));
        return new WeekSum(new Period(DAY, DAY), 0, 0, added).by();
    }

    private Set<Long> roots(List<Long> topics) {
        return Set.copyOf(days.node.getBean(Topics.class).roots(topics).values());
    }
}
