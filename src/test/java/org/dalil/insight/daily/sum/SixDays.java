package org.dalil.insight.daily.sum;

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
import org.dalil.insight.daily.run.DayComputing;
import org.dalil.insight.daily.visitor.StoredDays;
import org.dalil.insight.event.Event;
import org.dalil.insight.event.EventDays;
import org.dalil.insight.topic.Topics;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Six days of people who search for the same few things, and what editors do with those. */
final class SixDays implements AutoCloseable {
    static final int DAYS = 6;
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

    final Random random = new Random(5);
    final ApplicationContext node =
            Dalil.start(Map.of("dalil.test.clock", DAY.plusDays(DAYS) + "T03:00:00Z"));
    final Rows rows = new Rows(node);
    final Account nour = node.getBean(Staff.class).nour();

    SixDays() {
        for (var day = 0; day < DAYS; day++) {
            crowd(DAY.plusDays(day), 12);
            compute(DAY.plusDays(day));
        }
    }

    void merge(long one, long other) {
        node.getBean(Topics.class).merge(one, other, version(root(one)), nour);
    }

    long root(long topic) {
        return node.getBean(Topics.class).find(topic).root();
    }

    int version(long root) {
        return Objects.requireNonNull(node.getBean(Topics.class).find(root).version());
    }

    long topic(String words) {
        return rows.count("select topic_id from wording where words = '" + words + "'");
    }

    String some() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    LocalDate day() {
        return DAY.plusDays(random.nextInt(DAYS));
    }

    /** Each searches for two or three things. */
    void crowd(LocalDate day, int many) {
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

    void note(LocalDate day, String visitor, int hour, Event... events) {
        var at = day.atTime(hour, random.nextInt(60), random.nextInt(60));
        node.getBean(EventDays.class)
                .add(noted(day, visitor, at.toInstant(ZoneOffset.UTC), 9, events));
    }

    void compute(LocalDate day) {
        node.getBean(DayComputing.class)
                .compute(day, node.getBean(StoredDays.class).of(day), () -> {});
    }

    long total(String column) {
        return rows.count("select sum(" + column + ") from day_total where language = ''");
    }

    /** Columns of which a total is not the sum. */
    List<String> differing() {
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

    @Override
    public void close() {
        node.close();
    }
}
