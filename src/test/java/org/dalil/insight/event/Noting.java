package org.dalil.insight.event;

import io.micronaut.context.ApplicationContext;

import org.dalil.insight.event.Event.Opened;
import org.dalil.insight.event.Event.Searched;
import org.dalil.testing.Dalil;
import org.dalil.testing.TestBase;
import org.dalil.testing.TestClock;
import org.dalil.text.Language;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A node on a base of its own that is told what happens, at noon and as tests say. */
final class Noting implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2026, 5, 3);
    static final Language EN = Language.ENGLISH;
    static final Visitor HUDA = new Visitor(DAY, "Huda", null);
    static final Visitor OMAR = new Visitor(DAY, "Omar", null);

    private final Map<String, Object> base = new HashMap<>(TestBase.fresh());
    private ApplicationContext node;

    Noting() {
        base.put("dalil.test.clock", "2026-05-03T12:00:00Z");
        node = Dalil.start(base);
    }

    static Event opened(long article) {
        return new Opened(EN, article, EN, article * 100);
    }

    static Event searched(String words, int page) {
        return new Searched(
                EN,
                SearchWords.of(words, EN),
                EN,
                Strength.STRONG,
                1,
                List.of(1L),
                null,
                false,
                page);
    }

    ApplicationContext node() {
        return node;
    }

    /** Another node on the same base. */
    ApplicationContext second() {
        return Dalil.start(base);
    }

    void restart() {
        node.close();
        node = Dalil.start(base);
    }

    void record(Visitor who, Event event) {
        node.getBean(Events.class).record(who, Origin.HOME, event);
    }

    void write() {
        node.getBean(EventWriter.class).write();
    }

    void forward(Duration by) {
        node.getBean(TestClock.class).forward(by);
    }

    Map<LocalDate, Map<Reason, Long>> losses() {
        return node.getBean(Losses.class).between(DAY.minusDays(10), DAY.plusDays(10));
    }

    List<StoredEvent> stored(LocalDate day) {
        var found = new ArrayList<StoredEvent>();
        for (var slice = 0; slice < Slices.ALL; slice++) {
            node.getBean(EventDays.class).stream(day, slice, found::add);
        }
        return found;
    }

    @Override
    public void close() {
        node.close();
    }
}
