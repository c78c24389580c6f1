package org.dalil.insight.daily.sum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.daily.Days.DAY;

import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.daily.TopicSum;
import org.dalil.insight.daily.run.DueVisitors;
import org.dalil.insight.daily.visitor.StoredDays;
import org.dalil.insight.topic.TopicRefused;
import org.dalil.insight.topic.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Totals of days are the sums of their topics, whatever is done with topics and days. */
@Tag("database")
class ShuffledTotalsTest {
    private SixDays days;

    @BeforeEach
    void start() {
        days = new SixDays();
    }

    @AfterEach
    void stop() {
        days.close();
    }

    @Test
    void areTheSumsOfTopicsAfterEveryAct() {
        assertThat(days.rows.count("select count(*) from day_total")).isEqualTo(2L * SixDays.DAYS);
        var done = new ArrayList<String>();
        for (var act = 0; act < 60; act++) {
            done.add(act());
            assertThat(days.differing()).as("after %s", done).isEmpty();
        }
        assertThat(done)
                .contains("came late", "computed", "merged", "parted", "split", "due", "old");
        old(DAY.plusDays(403));
        assertThat(days.differing()).isEmpty();
        merge();
        assertThat(days.differing()).isEmpty();
        assertThat(days.rows.count("select count(*) from attempt where on_day < date '2026-05-15'"))
                .isZero();
    }

    /** Reading a few visitors again comes to what reading all of them comes to. */
    @Test
    void areWhatTheyWouldBeComputedAnew() {
        for (var act = 0; act < 12; act++) {
            try {
                var _ =
                        days.random.nextInt(3) > 0
                                ? merge()
                                : days.random.nextBoolean() ? parted() : split();
            } catch (TopicRefused nothingToDo) {
                continue;
            }
            due();
        }
        var once = sums();
        for (var day = 0; day < SixDays.DAYS; day++) {
            days.compute(DAY.plusDays(day));
        }
        assertThat(sums()).isEqualTo(once);
        assertThat(days.rows.count("select count(*) from unit_due")).isZero();
        assertThat(days.rows.count("select count(*) from topic_due")).isZero();
    }

    private List<TopicSum> sums() {
        return days.node
                .getBean(TopicDays.class)
                .sums(new Period(DAY, DAY.plusDays(SixDays.DAYS)), null, 99);
    }

    private String act() {
        try {
            return switch (days.random.nextInt(8)) {
                case 0 -> crowded();
                case 1 -> computed();
                case 2, 3 -> merge();
                case 4 -> parted();
                case 5 -> split();
                case 6 -> due();
                default -> old(DAY.plusDays(400 + days.random.nextInt(3)));
            };
        } catch (TopicRefused nothingToDo) {
            return "refused";
        }
    }

    private String crowded() {
        var day = days.day();
        days.crowd(day, 3);
        days.compute(day);
        return "came late";
    }

    private String computed() {
        days.compute(days.day());
        return "computed";
    }

    private String merge() {
        days.merge(days.topic(days.some()), days.topic(days.some()));
        return "merged";
    }

    private String parted() {
        var topics = days.node.getBean(Topics.class);
        var leaf = days.topic(days.some());
        var root = topics.find(leaf).root();
        topics.part(root, List.of(leaf), days.version(root), days.nour);
        return "parted";
    }

    private String split() {
        var words = days.some();
        var root = days.node.getBean(Topics.class).find(days.topic(words)).root();
        var wording = days.rows.count("select id from wording where words = '" + words + "'");
        days.node
                .getBean(Topics.class)
                .split(root, List.of(wording), days.version(root), days.nour);
        return "split";
    }

    private String due() {
        days.node
                .getBean(DueVisitors.class)
                .compute(days.node.getBean(StoredDays.class)::of, () -> {});
        return "due";
    }

    private String old(LocalDate today) {
        days.node.getBean(OldDays.class).forget(today, 400, 90_000);
        return "old";
    }
}
