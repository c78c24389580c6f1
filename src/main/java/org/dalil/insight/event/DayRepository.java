package org.dalil.insight.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;

/** Days of which something came that is not computed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DayRepository extends GenericRepository<EventSource, Long> {

    @Query(
            "insert into insight_day (on_day, dirty, settled, visitors, visits, searches, machines)"
                    + " values (:day, true, false, 0, 0, 0, 0) on conflict do nothing")
    void know(LocalDate day);

    /**
     * Also where it is so already: who computes takes the mark off first and reads then, and has to
     * wait for what is not committed yet.
     */
    @Query("update insight_day set dirty = true where on_day = :day")
    int touch(LocalDate day);

    @Query("update insight_day set settled = true where on_day = :day")
    int settle(LocalDate day);

    @Query("select count(*) from (select on_day from event fetch first 1 rows only) some_event")
    long noted();
}
