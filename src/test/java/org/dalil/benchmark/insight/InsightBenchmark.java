package org.dalil.benchmark.insight;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.dalil.account.Account;
import org.dalil.benchmark.Figure;
import org.dalil.insight.Rows;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.calendar.Weeks;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.daily.run.Daily;
import org.dalil.insight.event.EventDays;
import org.dalil.insight.event.StoredEvent;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.Week;
import org.dalil.insight.gap.evidence.EvidenceQuery;
import org.dalil.insight.wording.WordingQuery;
import org.dalil.insight.wording.WordingQuery.Order;
import org.dalil.insight.wording.Wordings;
import org.dalil.testing.Dalil;
import org.dalil.testing.Scratch;
import org.dalil.testing.Staff;
import org.dalil.text.Language;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fills a base with {@code dalil.events} (300,000 where nothing is said) of 90 days, computes the
 * last {@code dalil.days} of them (30) as the nightly job does, and prints what it took and what
 * the doors of the week's page take: on H2 on the disk, and on PostgreSQL. {@code dalil.engine}
 * names one of the two.
 */
public final class InsightBenchmark {
    private static final int EVENTS = Integer.getInteger("dalil.events", 300_000);
    private static final int DAYS = 90;
    private static final int COMPUTED = Math.min(DAYS, Integer.getInteger("dalil.days", 30));
    private static final int AT_ONCE = 5_000;
    private static final int ROUNDS = 100;
    private static final List<String> ENGINES =
            List.of(System.getProperty("dalil.engine", "H2,PostgreSQL").split(","));

    private final String engine;
    private final Map<String, Object> base;
    private final LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
    private final List<Figure> figures = new ArrayList<>();

    private InsightBenchmark(String engine, Map<String, Object> base) {
        this.engine = engine;
        this.base = base;
    }

    public static void main(String[] arguments) throws IOException {
        var figures = new ArrayList<Figure>();
        for (var engine : ENGINES) {
            if (engine.equals("H2")) {
                figures.addAll(new InsightBenchmark(engine, h2()).run());
            } else {
                try (var server = EmbeddedPostgres.builder().start()) {
                    figures.addAll(new InsightBenchmark(engine, postgres(server)).run());
                }
            }
        }
        say("%n| what | measured | reach | |%n|---|---|---|---|");
        figures.forEach(figure -> say("%s", figure.row()));
        System.exit(figures.stream().allMatch(Figure::reached) ? 0 : 1);
    }

    private static Map<String, Object> h2() {
        var settings = new HashMap<String, Object>();
        settings.put("dalil.database.url", "");
        settings.put("dalil.database.user", "");
        settings.put("dalil.data", Scratch.folder("insight").toString());
        return settings;
    }

    private static Map<String, Object> postgres(EmbeddedPostgres server) {
        var settings = new HashMap<String, Object>();
        settings.put("dalil.database.url", server.getJdbcUrl("postgres", "postgres"));
        settings.put("dalil.database.user", "postgres");
        settings.put("dalil.data", Scratch.folder("insight").toString());
        return settings;
    }

    private List<Figure> run() {
        try (var node = Dalil.start(base)) {
            fill(node);
            compute(node);
            again(node);
        }
        try (var node = Dalil.start(base)) {
            pages(node); // as the first that is asked after a start
            memory();
        }
        return figures;
    }

    private void fill(ApplicationContext node) {
        var events = node.getBean(EventDays.class);
        var crowd = new Crowd(1);
        var began = System.nanoTime();
        for (var back = DAYS - 1; back >= 0; back--) {
            var batch = new ArrayList<StoredEvent>();
            var source = back;
            crowd.day(
                    yesterday.minusDays(back),
                    EVENTS / DAYS,
                    source,
                    visit -> {
                        batch.addAll(visit);
                        if (batch.size() >= AT_ONCE) {
                            events.add(batch);
                            batch.clear();
                        }
                    });
            events.add(batch);
        }
        say("%s: %,d events noted in %.0f s", engine, EVENTS, seconds(began));
        new Rows(node)
                .run(
                        "update insight_day set dirty = false, computed_at = current_timestamp,"
                                + " ways_at = current_timestamp where on_day <= ?",
                        yesterday.minusDays(COMPUTED));
    }

    private void compute(ApplicationContext node) {
        var began = System.nanoTime();
        var cpu = cpu();
        node.getBean(Daily.class).run();
        var took = seconds(began);
        say(
                "%s: %d days computed and gaps counted in %.0f s, %.1f s a day; processor of this"
                        + " program %.1f s a day",
                engine, COMPUTED, took, took / COMPUTED, (cpu() - cpu) / COMPUTED);
    }

    /** Something late came: the day is computed anew, and the gaps of the week with it. */
    private void again(ApplicationContext node) {
        new Crowd(2).day(yesterday, 100, 1000, visit -> node.getBean(EventDays.class).add(visit));
        var began = System.nanoTime();
        var cpu = cpu();
        node.getBean(Daily.class).run();
        say("%s: one day again: processor of this program %.1f s", engine, cpu() - cpu);
        figure("one day again, with the gaps of its 28 days", seconds(began), "s", 60);
    }

    private void pages(ApplicationContext node) {
        var gaps = node.getBean(Gaps.class);
        var words = node.getBean(Wordings.class);
        var days = node.getBean(TopicDays.class);
        var weeks = node.getBean(Weeks.class);
        var nour = node.getBean(Staff.class).nour();
        var all = new GapFilter(null, null, null, gaps.latest());
        var product = new GapFilter(null, "Router", null, gaps.latest());
        var first = week(gaps, all, nour);
        var topic = first.first().getFirst().topic().id();
        var period = all.period();
        say("%s: %,d topics in the week, %s", engine, first.totals().topics(), first.totals());
        time("the week", 500, () -> week(gaps, all, nour));
        time("the week of a product", 500, () -> gaps.week(product, Language.ENGLISH, nour));
        var none = new GapFilter(null, GapFilter.NO_PRODUCT, null, gaps.latest());
        time(
                "the week of what belongs to no product",
                500,
                () -> gaps.week(none, Language.ENGLISH, nour));
        time(
                "a topic with its words, articles, weeks and evidence",
                500,
                () -> {
                    var _ = gaps.of(topic, all, Language.ENGLISH, nour);
                    var _ = words.ofTopic(topic, period.from(), period.to(), null, 50, nour);
                    var _ = days.opened(topic, period, null, 20);
                    var _ = days.weeks(topic, null, weeks.upTo(period.to(), 12));
                    var query = EvidenceQuery.of(period, null);
                    var _ = gaps.evidence(topic, query, nour);
                });
        time(
                "words that fail most, of 28 days",
                500,
                () ->
                        words.top(
                                new WordingQuery(
                                        null, period.from(), period.to(), Order.MOST_FAILED, 50),
                                nour));
        time(
                "how attempts of all topics ended, 12 weeks",
                500,
                () -> days.weeks(null, null, weeks.upTo(period.to(), 12)));
        var free =
                new GapFilter(
                        null, null, null, new Period(period.from(), period.to().minusDays(1)));
        time("27 days that are not kept", 2000, () -> gaps.week(free, Language.ENGLISH, nour));
    }

    private static Week.Ranked week(Gaps gaps, GapFilter filter, Account who) {
        return (Week.Ranked) gaps.week(filter, Language.ENGLISH, who);
    }

    private void time(String what, double reach, Runnable deed) {
        var times = new double[ROUNDS];
        var cpu = cpu();
        for (var round = 0; round < ROUNDS; round++) {
            var began = System.nanoTime();
            deed.run();
            times[round] = seconds(began) * 1000;
        }
        var each = (cpu() - cpu) * 1000 / ROUNDS;
        var first = times[0];
        Arrays.sort(times);
        say(
                "%s: %s: first %.0f ms, median %.1f ms, processor of this program %.1f ms each",
                engine, what, first, times[ROUNDS / 2], each);
        figure(what + ", p95", times[(int) (ROUNDS * 0.95)], "ms", reach);
    }

    private void memory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        var used = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
        figure("heap in use after all of it", used, "MB", 400);
    }

    private void figure(String what, double measured, String unit, double reach) {
        var figure = Figure.atMost(engine + ": " + what, measured, unit, reach);
        figures.add(figure);
        say("%s", figure.row());
    }

    private static double cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void say(String line, Object... values) {
        System.out.printf(Locale.ROOT, line + "%n", values);
    }
}
