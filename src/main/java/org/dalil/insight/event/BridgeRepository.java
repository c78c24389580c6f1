package org.dalil.insight.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.List;

/** Who was here over midnight. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface BridgeRepository extends GenericRepository<EventSource, Long> {

    @Query(
            "insert into event_bridge (on_day, slice, visitor, earlier_slice, earlier)"
                    + " values (:day, :slice, :visitor, :earlierSlice, :earlier)"
                    + " on conflict do nothing")
    void know(LocalDate day, int slice, String visitor, int earlierSlice, String earlier);

    /** Days of which somebody is tied to the day before. */
    @Query("select distinct on_day from event_bridge where on_day <= :until order by on_day")
    List<LocalDate> days(LocalDate until);

    @Query(
            "select earlier from event_bridge where on_day = :day and slice = :slice"
                    + " and visitor = :visitor")
    List<String> earlier(LocalDate day, int slice, String visitor);

    @Query(
            "select visitor from event_bridge where on_day = :day"
                    + " and earlier_slice = :earlierSlice and earlier = :earlier")
    List<String> later(LocalDate day, int earlierSlice, String earlier);

    @Query("delete from event_bridge where on_day = :day and earlier_slice = :earlierSlice")
    int untie(LocalDate day, int earlierSlice);
}
