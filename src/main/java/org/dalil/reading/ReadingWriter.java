package org.dalil.reading;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import io.micronaut.scheduling.annotation.Scheduled;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.dalil.database.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what waits, twice a second and once more at the end. A batch that the base did not take is
 * kept and tried again: the rows are unique, so that half a success does no harm.
 */
@Context // not at its first turn: a context that ends before that still writes
@Singleton
class ReadingWriter {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingWriter.class);
    private static final int BATCH = 500;

    private final WaitingReads waiting;
    private final ReadingRepository repository;
    private final Transactions transactions;
    private final Days days;
    private final Counter written;
    private boolean away;

    ReadingWriter(
            WaitingReads waiting,
            ReadingRepository repository,
            Transactions transactions,
            Days days,
            MeterRegistry metrics) {
        this.waiting = waiting;
        this.repository = repository;
        this.transactions = transactions;
        this.days = days;
        this.written = metrics.counter("dalil.readings.written");
    }

    /** Writes all that waits, or as much as the base takes. */
    @Scheduled(fixedDelay = "500ms", initialDelay = "1s")
    synchronized void write() {
        try {
            days.refresh();
            while (waiting.size() > 0) {
                writeBatch();
            }
            away = false;
        } catch (RuntimeException refused) {
            if (!away) {
                LOG.warn("Reads wait in memory, the base refuses them: {}", refused.getMessage());
            }
            away = true;
        }
    }

    @PreDestroy
    void last() {
        write();
        if (waiting.size() > 0) {
            LOG.warn("{} reads are lost: the base did not take them", waiting.size());
        }
    }

    private void writeBatch() {
        var oldest = waiting.oldest(BATCH);
        var inOrder = oldest.stream().sorted(Reading.BY_KEY).toList();
        written.increment(transactions.write(() -> repository.add(inOrder)));
        waiting.done(oldest.size());
    }
}
