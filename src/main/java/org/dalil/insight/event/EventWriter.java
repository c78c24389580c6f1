package org.dalil.insight.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes what waits, twice a second and once more at the end. A batch that the base did not take is
 * kept as it is and tried again: its rows are unique, so that half a success does no harm. A row
 * that the base will never take is looked for by halves and left out, told as such: it must not
 * stop all that come behind it.
 */
@Context // not at its first turn: a context that ends before that still writes
@Singleton
class EventWriter {
    private static final Logger LOG = LoggerFactory.getLogger(EventWriter.class);

    /** What a busy half second brings, so that its pages of the base are written once. */
    private static final int BATCH = 5000;

    private final WaitingEvents waiting;
    private final Lost lost;
    private final Batches batches;
    private final WrittenEvents base;
    private final Counter written;
    private List<Pending> taken = List.of();
    private final Deque<Batch> ready = new ArrayDeque<>();
    private @Nullable Long source;
    private boolean away;

    EventWriter(
            WaitingEvents waiting,
            Lost lost,
            Batches batches,
            WrittenEvents base,
            MeterRegistry metrics) {
        this.waiting = waiting;
        this.lost = lost;
        this.batches = batches;
        this.base = base;
        this.written = metrics.counter("dalil.events.written");
    }

    /** Writes all that waits, or as much as the base takes. */
    @Scheduled(fixedDelay = "500ms", initialDelay = "1s")
    synchronized void write() {
        try {
            while (isSomethingThere()) {
                writeBatch();
            }
            away = false;
        } catch (RuntimeException refused) {
            if (!away) {
                LOG.warn("Events wait in memory, the base refuses them: {}", refused.getMessage());
            }
            away = true;
        }
    }

    @PreDestroy
    void last() {
        write();
        if (isSomethingThere()) {
            LOG.warn("{} events are lost: the base did not take them", taken.size() + left());
        }
    }

    private boolean isSomethingThere() {
        return !ready.isEmpty() || !taken.isEmpty() || waiting.size() > 0 || !lost.isEmpty();
    }

    private int left() {
        return waiting.size();
    }

    private void writeBatch() {
        if (ready.isEmpty()) {
            if (taken.isEmpty()) {
                taken = waiting.take(BATCH);
            }
            if (source == null) {
                source = base.newSource();
            }
            ready.add(batches.of(taken, source));
        }
        write(ready.getFirst());
        if (ready.isEmpty()) {
            taken = List.of();
        }
    }

    private void write(Batch batch) {
        try {
            written.increment(base.write(batch));
            ready.removeFirst();
        } catch (RuntimeException refused) {
            if (!Refusals.isForGood(refused)) {
                throw refused;
            }
            ready.removeFirst();
            if (batch.events().size() > 1) {
                ready.addFirst(batch.second());
                ready.addFirst(batch.first());
            } else {
                LOG.error("What the base will never take is left out: {}", refused.getMessage());
                batch.events().forEach(each -> lost.add(each.day(), Reason.REFUSED));
            }
        }
    }
}
