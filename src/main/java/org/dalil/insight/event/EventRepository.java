package org.dalil.insight.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Events, and who writes them. By hand where rows come and go by the thousand. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class EventRepository implements GenericRepository<EventSource, Long> {
    private static final int AT_ONCE = 1000;

    private static final String ADD =
            "insert into event ("
                    + EventRows.COLUMNS
                    + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?) on conflict do nothing";

    private static final String OF_A_SLICE =
            "select "
                    + EventRows.COLUMNS
                    + " from event where on_day = ? and slice = ?"
                    + " order by visitor, at, source_id, sequence";

    private static final String OF_A_VISITOR =
            "select "
                    + EventRows.COLUMNS
                    + " from event where on_day = ? and slice = ? and visitor = ?"
                    + " order by at, source_id, sequence";

    private static final String EVENT_OF_BRIDGE =
            "select b.visitor as later, b.earlier, "
                    + "e."
                    + EventRows.COLUMNS.replace(", ", ", e.")
                    + " from event_bridge b join event e on ";

    /** What visitors of a slice of the day before did on this day. */
    private static final String NEXT =
            EVENT_OF_BRIDGE
                    + "e.on_day = b.on_day and e.slice = b.slice and e.visitor = b.visitor"
                    + " where b.on_day = ? and b.earlier_slice = ?"
                    + " order by e.visitor, e.at, e.source_id, e.sequence";

    /** What visitors of a slice of this day did on the day before. */
    private static final String EARLIER =
            EVENT_OF_BRIDGE
                    + "e.on_day = ? and e.slice = b.earlier_slice and e.visitor = b.earlier"
                    + " where b.on_day = ? and b.slice = ?"
                    + " order by e.visitor, e.at, e.source_id, e.sequence";

    private final JdbcOperations jdbc;

    EventRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    abstract EventSource save(EventSource source);

    /** How many were not there yet. */
    int add(List<StoredEvent> events) {
        return jdbc.prepareStatement(
                ADD,
                statement -> {
                    for (var each : events) {
                        EventRows.set(statement, each);
                        statement.addBatch();
                    }
                    return Arrays.stream(statement.executeBatch()).sum();
                });
    }

    void each(LocalDate day, int slice, Consumer<StoredEvent> each) {
        jdbc.<Void>prepareStatement(
                OF_A_SLICE,
                statement -> {
                    statement.setFetchSize(AT_ONCE);
                    statement.setObject(1, day);
                    statement.setInt(2, slice);
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            each.accept(EventRows.of(rows));
                        }
                    }
                    return null;
                });
    }

    /** One visitor after the other: a list of keys is no way into an index everywhere. */
    void each(LocalDate day, int slice, Collection<String> visitors, Consumer<StoredEvent> each) {
        jdbc.<Void>prepareStatement(
                OF_A_VISITOR,
                statement -> {
                    statement.setObject(1, day);
                    statement.setInt(2, slice);
                    for (var visitor : visitors) {
                        statement.setString(3, visitor);
                        try (var rows = statement.executeQuery()) {
                            while (rows.next()) {
                                each.accept(EventRows.of(rows));
                            }
                        }
                    }
                    return null;
                });
    }

    /**
     * @param each the key of the day before, and an event of this day
     */
    void next(LocalDate day, int earlierSlice, BiConsumer<String, StoredEvent> each) {
        jdbc.<Void>prepareStatement(
                NEXT,
                statement -> {
                    statement.setObject(1, day);
                    statement.setInt(2, earlierSlice);
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            each.accept(rows.getString("earlier"), EventRows.of(rows));
                        }
                    }
                    return null;
                });
    }

    /**
     * @param each the key of this day, and an event of the day before
     */
    void earlier(LocalDate day, int slice, BiConsumer<String, StoredEvent> each) {
        jdbc.<Void>prepareStatement(
                EARLIER,
                statement -> {
                    statement.setObject(1, day.minusDays(1));
                    statement.setObject(2, day);
                    statement.setInt(3, slice);
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            each.accept(rows.getString("later"), EventRows.of(rows));
                        }
                    }
                    return null;
                });
    }

    /** To another day and key; what it is unique by it keeps. */
    @Query(
            "update event set on_day = :day, slice = :slice, visitor = :visitor"
                    + " where on_day = :before and slice = :sliceBefore"
                    + " and visitor = :visitorBefore and source_id = :source"
                    + " and sequence = :sequence")
    abstract int move(
            LocalDate before,
            int sliceBefore,
            String visitorBefore,
            long source,
            long sequence,
            LocalDate day,
            int slice,
            String visitor);

    @Query("delete from event where on_day = :day and slice = :slice and visitor = :visitor")
    abstract long forget(LocalDate day, int slice, String visitor);
}
