package org.dalil.console.demo;

import io.micronaut.context.ApplicationContext;

import org.dalil.database.Changes;
import org.dalil.insight.daily.run.Daily;
import org.dalil.insight.gap.count.GapsNow;
import org.dalil.insight.step.LiveTextsNow;
import org.dalil.search.following.Follower;
import org.dalil.testing.Scratch;
import org.dalil.testing.TestBase;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** The demo, made and computed: two programs one after the other on one base. */
final class DemoBase implements AutoCloseable {
    /** Fixed: days that end today would draw anew each day. */
    static final LocalDate LAST = LocalDate.of(2026, 10, 31);

    private static final int DAYS = 120;
    private static final Duration INDEXED = Duration.ofMinutes(2);

    private final ApplicationContext serving;
    private final DemoReport report;

    DemoBase(long seed) throws InterruptedException {
        var settings = new HashMap<>(TestBase.fresh());
        settings.put("dalil.data", Scratch.folder("demo").toString());
        settings.put("dalil.articles", "");
        settings.put("micronaut.server.port", "-1");
        settings.put("micronaut.lifecycle.graceful-shutdown.enabled", false);
        settings.put("dalil.insight.event-days", DAYS + 10);
        this.report = filled(settings, seed);
        settings.put("dalil.test.clock", LAST.plusDays(1) + "T09:00:00Z");
        this.serving =
                ApplicationContext.builder().environments("test").properties(settings).start();
        compute();
    }

    private static DemoReport filled(Map<String, Object> settings, long seed) {
        try (var context =
                ApplicationContext.builder()
                        .environments("test", Demo.ENVIRONMENT)
                        .properties(settings)
                        .start()) {
            var wish = new DemoWish(DAYS, seed, LAST, ZoneOffset.UTC);
            return context.getBean(Demo.class).fill(wish, _ -> {});
        }
    }

    private void compute() throws InterruptedException {
        var position = serving.getBean(Changes.class).position();
        if (!serving.getBean(Follower.class).await(position, INDEXED)) {
            throw new IllegalStateException("the index does not follow");
        }
        serving.getBean(Daily.class).run();
        LiveTextsNow.look(serving);
        GapsNow.count(serving);
    }

    <T> T bean(Class<T> type) {
        return serving.getBean(type);
    }

    DemoReport report() {
        return report;
    }

    @Override
    public void close() {
        serving.close();
    }
}
