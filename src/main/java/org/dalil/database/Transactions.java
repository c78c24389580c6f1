package org.dalil.database;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The way to write: one transaction, its changes told to the {@link Changes clock} last, {@link
 * ClockMoved} after commit, and tried again where the database chose it as a deadlock's victim. A
 * write within a write joins it. Work must bear being run twice.
 */
@Singleton
public class Transactions {
    /** Serialization failure and deadlock on PostgreSQL; H2 reports deadlocks as 40001. */
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01");

    private static final int TRIES = 3;

    private static final ScopedValue<List<Runnable>> AFTERWARDS = ScopedValue.newInstance();

    private final TransactionOperations<Connection> operations;
    private final Changes changes;
    private final ApplicationEventPublisher<ClockMoved> moved;

    Transactions(
            TransactionOperations<Connection> operations,
            Changes changes,
            ApplicationEventPublisher<ClockMoved> moved) {
        this.operations = operations;
        this.changes = changes;
        this.moved = moved;
    }

    /** Runs {@code work} in a transaction; what it throws rolls back. */
    public <T extends @Nullable Object> T write(Supplier<T> work) {
        if (Changes.collecting()) {
            return work.get();
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (RuntimeException refused) {
                if (attempt == TRIES || !worthTryingAgain(refused)) {
                    throw refused;
                }
            }
        }
    }

    /** The same for work that gives nothing back. */
    public void write(Runnable work) {
        this.<@Nullable Object>write(
                () -> {
                    work.run();
                    return null;
                });
    }

    /**
     * Done once what is written is committed, and not where it is rolled back.
     *
     * @throws IllegalStateException outside {@link #write}
     */
    public void afterwards(Runnable deed) {
        if (!AFTERWARDS.isBound()) {
            throw new IllegalStateException("there is nothing to be committed");
        }
        AFTERWARDS.get().add(deed);
    }

    /** Several reads that must see one state. */
    public <T extends @Nullable Object> T read(Supplier<T> work) {
        return operations.executeRead(_ -> work.get());
    }

    private <T extends @Nullable Object> T once(Supplier<T> work) {
        var announced = new LinkedHashSet<Changes.Announced>();
        var afterwards = new ArrayList<Runnable>();
        var done =
                ScopedValue.where(AFTERWARDS, afterwards)
                        .call(() -> operations.executeWrite(_ -> inside(work, announced)));
        if (!announced.isEmpty()) {
            moved.publishEvent(new ClockMoved(done.position()));
        }
        afterwards.forEach(Runnable::run);
        return done.result();
    }

    private <T extends @Nullable Object> Done<T> inside(
            Supplier<T> work, LinkedHashSet<Changes.Announced> announced) {
        T result = Changes.collectingInto(announced).call(work::get);
        return new Done<>(result, announced.isEmpty() ? 0 : changes.tick(announced));
    }

    private static boolean worthTryingAgain(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && TRY_AGAIN.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private record Done<T extends @Nullable Object>(T result, long position) {}
}
