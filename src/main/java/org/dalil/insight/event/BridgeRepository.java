package org.dalil.insight.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;

/** Who was here over midnight. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface BridgeRepository extends GenericRepository<EventSource, Long> {

    @Query(
            "insert into event_bridge (on_day, slice, visitor, earlier_slice, earlier)"
                    + " values (:day, :slice, :visitor, :earlierSlice, :earlier)"
                    + " on conflict do nothing")
    void know(LocalDate day, int slice, String visitor, int earlierSlice, String earlier);
}
