package org.dalil.insight.daily.run;

import static org.dalil.insight.daily.Days.DAY;
import static org.dalil.insight.daily.Days.EN;
import static org.dalil.insight.daily.Days.key;
import static org.dalil.insight.daily.Days.noted;
import static org.dalil.insight.daily.Days.search;
import static org.dalil.insight.event.Strength.WEAK;

import io.micronaut.context.ApplicationContext;

import org.dalil.insight.Rows;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.event.EventDays;
import org.dalil.insight.topic.Topics;
import org.dalil.insight.wording.WordingCount;
import org.dalil.insight.wording.WordingQuery;
import org.dalil.insight.wording.WordingQuery.Order;
import org.dalil.insight.wording.Wordings;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.TestClock;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A portal whose visitors write the same words in several ways, and what is shown of them. */
final class Typing implements AutoCloseable {
    private static final String WROTE =
            "select coalesce(sum(visitors), 0) from (select words, visitors from wording_spelling"
                    + " union all select w.words, d.as_shown from wording_day d join wording w on"
                    + " w.id = d.wording_id) x where words = '%s'";

    private final ApplicationContext node;
    private final Rows rows;
    private LocalDate today = DAY;
    private int keys;

    Typing() {
        this(Map.of());
    }

    Typing(Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.put("dalil.test.clock", "2026-05-13T03:00:00Z");
        node = Dalil.start(all);
        rows = new Rows(node);
    }

    @Override
    public void close() {
        node.close();
    }

    <T> T bean(Class<T> type) {
        return node.getBean(type);
    }

    ApplicationContext node() {
        return node;
    }

    Rows rows() {
        return rows;
    }

    /** Each of them searches once. */
    void typed(LocalDate day, int visitors, String words) {
        for (var visitor = 0; visitor < visitors; visitor++) {
            var at = day.atTime(9, keys % 60).toInstant(ZoneOffset.UTC);
            bean(EventDays.class)
                    .add(noted(day, key("A" + keys++ + "B"), at, 9, search(words, WEAK)));
        }
    }

    LocalDate later(int days) {
        bean(TestClock.class).forward(Duration.ofDays(days));
        today = today.plusDays(days);
        return today;
    }

    void compute() {
        bean(Daily.class).run();
    }

    void computeAgain() {
        rows.run("update insight_day set dirty = true");
        compute();
    }

    /** One who wrote so on this day is erased with all that was done. */
    void erase(LocalDate day, String words) {
        rows.run(
                "delete from event where on_day = ? and visitor = (select min(visitor) from event"
                        + " where on_day = ? and words = ?)",
                day,
                day,
                words);
        computeAgain();
    }

    List<String> shown() {
        var query = new WordingQuery(EN, DAY, DAY.plusDays(200), Order.MOST_SEARCHED, 9);
        return bean(Wordings.class).top(query, bean(Staff.class).nour()).stream()
                .map(WordingCount::words)
                .toList();
    }

    String name() {
        var period = new Period(DAY, DAY.plusDays(1));
        var sums = bean(TopicDays.class).sums(period, null, 9);
        return bean(Topics.class).commonName(sums.getFirst().topic(), EN);
    }

    /** How many visitors are known to have written so. */
    long wrote(String words) {
        return rows.count(WROTE.formatted(words));
    }
}
