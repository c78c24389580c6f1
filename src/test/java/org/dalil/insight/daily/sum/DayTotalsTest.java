package org.dalil.insight.daily.sum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.insight.daily.Days.DAY;
import static org.dalil.insight.daily.Days.key;
import static org.dalil.insight.daily.Days.noted;
import static org.dalil.insight.daily.Days.open;
import static org.dalil.insight.daily.Days.search;
import static org.dalil.insight.daily.Days.stay;
import static org.dalil.insight.event.Strength.STRONG;
import static org.dalil.insight.event.Strength.WEAK;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Account;
import org.dalil.insight.Rows;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.daily.TopicSum;
import org.dalil.insight.daily.WeekSum;
import org.dalil.insight.daily.run.DayComputing;
import org.dalil.insight.daily.run.DueVisitors;
import org.dalil.insight.daily.visitor.StoredDays;
import org.dalil.insight.event.Event;
import org.dalil.insight.event.EventDays;
import org.dalil.insight.topic.TopicRefused;
import org.dalil.insight.topic.Topics;
import org.dalil.statistics.Share;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/** Totals of days are the sums of their topics, whatever is done with topics and days. */
@Tag("database")
class DayTotalsTest {
    private static final int DAYS = 6;
    private static final List<String> WORDS =
            List.of("refund", "parcel", "invoice", "password", "wallet", "stolen bicycle");
    private static final List<String> COLUMNS =
            List.of(
                    "attempts",
                    "failed",
                    "failed_visitors",
                    "visitors",
                    "n_case",
                    "n_unhelpful",
                    "n_no_match",
                    "n_no_click",
                    "n_helped",
                    "n_read",
                    "n_unclear");

    private final Random random = new Random(5);
    private ApplicationContext node;
    private Rows rows;
    private Account nour;

    @BeforeEach
    void start() {
        node = Dalil.start(Map.of("dalil.test.clock", DAY.plusDays(DAYS) + "T03:00:00Z"));
        rows = new Rows(node);
        nour = node.getBean(Staff.class).nour();
        for (var day = 0; day < DAYS; day++) {
            crowd(DAY.plusDays(day), 12);
            compute(DAY.plusDays(day));
        }
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void areTheSumsOfTopicsAfterEveryAct() {
        assertThat(rows.count("select count(*) from day_total")).isEqualTo(2L * DAYS);
        var done = new ArrayList<String>();
        for (var act = 0; act < 60; act++) {
            done.add(act());
            assertThat(differing()).as("after %s", done).isEmpty();
        }
        assertThat(done)
                .contains("came late", "computed", "merged", "parted", "split", "due", "old");
        old(DAY.plusDays(403));
        assertThat(differing()).isEmpty();
        merge();
        assertThat(differing()).isEmpty();
        assertThat(rows.count("select count(*) from attempt where on_day < date '2026-05-15'"))
                .isZero();
    }

    /** Reading a few visitors again comes to what reading all of them comes to. */
    @Test
    void areWhatTheyWouldBeComputedAnew() {
        for (var act = 0; act < 12; act++) {
            try {
                var _ = random.nextInt(3) > 0 ? merge() : random.nextBoolean() ? parted() : split();
            } catch (TopicRefused nothingToDo) {
                continue;
            }
            due();
        }
        var once = sums();
        for (var day = 0; day < DAYS; day++) {
            compute(DAY.plusDays(day));
        }
        assertThat(sums()).isEqualTo(once);
        assertThat(rows.count("select count(*) from unit_due")).isZero();
        assertThat(rows.count("select count(*) from topic_due")).isZero();
    }

    private List<TopicSum> sums() {
        return node.getBean(TopicDays.class).sums(new Period(DAY, DAY.plusDays(DAYS)), null, 99);
    }

    /** As a node of before there were totals leaves a day. */
    @Test
    void areAddedUpAnewWhereAnotherVersionLeftThemBehind() {
        var attempts = total("attempts");
        rows.run("update day_total set attempts = attempts - 1 where on_day = ?", DAY);
        rows.run("delete from day_total where on_day = ?", DAY.plusDays(2));
        node.getBean(DaySums.class).mend(DAY.plusDays(1));
        assertThat(total("attempts")).isEqualTo(attempts - 1);
        node.getBean(DaySums.class).mend(DAY);
        assertThat(total("attempts")).isEqualTo(attempts);
        assertThat(differing()).isEmpty();
    }

    /** A merge changes how many people failed on a day, and not how often. */
    @Test
    void followWhoFailedInBothTopics() {
        var both = key("both");
        note(DAY, both, 23, search("refund", WEAK), search("parcel", WEAK));
        compute(DAY);
        var attempts = total("attempts");
        var people = total("failed_visitors");
        merge(topic("refund"), topic("parcel"));
        assertThat(total("attempts")).isEqualTo(attempts);
        assertThat(total("failed_visitors")).isLessThan(people);
        assertThat(differing()).isEmpty();
    }

    @Test
    void areWhatPagesTellOfAllTopics() {
        merge(topic("refund"), topic("parcel"));
        var days = node.getBean(TopicDays.class);
        var last = DAY.plusDays(6);
        var period = new Period(DAY, last);
        var all = days.weeks(null, null, List.of(period)).getFirst();
        var sums = days.sums(period, null, 99);
        assertThat(all.attempts()).isEqualTo(sums.stream().mapToInt(each -> each.attempts()).sum());
        assertThat(all.by()).isEqualTo(added(sums.stream().map(each -> each.by()).toList()));

        var written = List.of(topic("parcel"), topic("invoice")); // of which one is joined
        var others =
                sums.stream()
                        .filter(each -> !roots(written).contains(each.topic()))
                        .mapToInt(each -> each.attempts())
                        .sum();
        assertThat(attempts(days.totalWithout(written, null, DAY, last))).isEqualTo(others);
        assertThat(attempts(days.totalWithout(List.of(), null, DAY, last)))
                .isEqualTo(all.attempts());
        assertThat(
                        days.totalWithout(
                                sums.stream().map(each -> each.topic()).toList(), null, DAY, last))
                .isEmpty();
    }

    private static int attempts(Map<LocalDate, Share> days) {
        return days.values().stream().mapToInt(Share::all).sum();
    }

    private static Map<Outcome, Integer> added(List<Map<Outcome, Integer>> all) {
        var added = new EnumMap<Outcome, Integer>(Outcome.class);
        all.forEach(each -> each.forEach((key, many) -> added.merge(key, many, Integer::sum)));
        return new WeekSum(new Period(DAY, DAY), 0, 0, added).by();
    }

    private Set<Long> roots(List<Long> topics) {
        return Set.copyOf(node.getBean(Topics.class).roots(topics).values());
    }

    private String act() {
        try {
            return switch (random.nextInt(8)) {
                case 0 -> crowded();
                case 1 -> computed();
                case 2, 3 -> merge();
                case 4 -> parted();
                case 5 -> split();
                case 6 -> due();
                default -> old(DAY.plusDays(400 + random.nextInt(3)));
            };
        } catch (TopicRefused nothingToDo) {
            return "refused";
        }
    }

    private String crowded() {
        var day = day();
        crowd(day, 3);
        compute(day);
        return "came late";
    }

    private String computed() {
        compute(day());
        return "computed";
    }

    private String merge() {
        merge(topic(some()), topic(some()));
        return "merged";
    }

    private String parted() {
        var topics = node.getBean(Topics.class);
        var leaf = topic(some());
        var root = topics.find(leaf).root();
        topics.part(root, List.of(leaf), version(root), nour);
        return "parted";
    }

    private String split() {
        var words = some();
        var root = node.getBean(Topics.class).find(topic(words)).root();
        var wording = rows.count("select id from wording where words = '" + words + "'");
        node.getBean(Topics.class).split(root, List.of(wording), version(root), nour);
        return "split";
    }

    private String due() {
        node.getBean(DueVisitors.class).compute(node.getBean(StoredDays.class)::of, () -> {});
        return "due";
    }

    private String old(LocalDate today) {
        node.getBean(OldDays.class).forget(today, 400, 90_000);
        return "old";
    }

    private void merge(long one, long other) {
        node.getBean(Topics.class).merge(one, other, version(root(one)), nour);
    }

    private long root(long topic) {
        return node.getBean(Topics.class).find(topic).root();
    }

    private int version(long root) {
        return Objects.requireNonNull(node.getBean(Topics.class).find(root).version());
    }

    private long topic(String words) {
        return rows.count("select topic_id from wording where words = '" + words + "'");
    }

    private String some() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private LocalDate day() {
        return DAY.plusDays(random.nextInt(DAYS));
    }

    /** Each searches for two or three things. */
    private void crowd(LocalDate day, int many) {
        for (var at = 0; at < many; at++) {
            var visitor = key("%c%d".formatted('A' + random.nextInt(26), random.nextInt(999_999)));
            var events = new ArrayList<Event>();
            for (var searched = 0; searched < 2 + random.nextInt(2); searched++) {
                var found = random.nextInt(3) > 0;
                events.add(search(some(), found ? STRONG : WEAK, 5L));
                if (found && random.nextBoolean()) {
                    events.add(open(5));
                    events.add(stay(5));
                }
            }
            note(day, visitor, random.nextInt(20), events.toArray(Event[]::new));
        }
    }

    private void note(LocalDate day, String visitor, int hour, Event... events) {
        var at = day.atTime(hour, random.nextInt(60), random.nextInt(60));
        node.getBean(EventDays.class)
                .add(noted(day, visitor, at.toInstant(ZoneOffset.UTC), 9, events));
    }

    private void compute(LocalDate day) {
        node.getBean(DayComputing.class)
                .compute(day, node.getBean(StoredDays.class).of(day), () -> {});
    }

    private long total(String column) {
        return rows.count("select sum(" + column + ") from day_total where language = ''");
    }

    /** Columns of which a total is not the sum. */
    private List<String> differing() {
        return COLUMNS.stream()
                .filter(
                        column ->
                                rows.count(
                                                """
                                                select count(*) from
                                                (select on_day, language, sum(n) as n from
                                                (select on_day, language, %1$s as n from day_total
                                                union all
                                                select on_day, language, -%1$s as n from topic_day)
                                                b group by on_day, language
                                                having sum(n) <> 0 or count(*) < 2) d\
                                                """
                                                        .formatted(column))
                                        > 0)
                .toList();
    }
}
