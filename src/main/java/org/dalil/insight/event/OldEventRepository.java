package org.dalil.insight.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OldEventRepository extends GenericRepository<EventSource, Long> {

    /** By the key's first column, and not by a look at all of them. */
    @Nullable
    @Query("select on_day from event order by on_day fetch first 1 rows only")
    LocalDate first();

    @Query("delete from event where on_day = :day and slice = :slice")
    long forget(LocalDate day, int slice);

    @Query("delete from event_bridge where on_day < :before")
    long forgetBridgesBefore(LocalDate before);

    @Query("delete from form_visit where on_day < :before and case_id is null")
    long forgetUnsentBefore(LocalDate before);

    @Query("delete from form_visit where on_day < :before")
    long forgetFormsBefore(LocalDate before);
}
