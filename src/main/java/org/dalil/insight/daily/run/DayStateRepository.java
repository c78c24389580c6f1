package org.dalil.insight.daily.run;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DayStateRepository extends GenericRepository<DayState, LocalDate> {

    /**
     * Something came since, computing them was begun and not ended, or a node that knows no ways to
     * write words computed them.
     *
     * @param since days before it have no events any more: from nothing they would come to nothing
     */
    @Query(
            "select on_day, computing_at, computed_at from insight_day"
                    + " where on_day >= :since and (dirty = true or computed_at is null"
                    + " or computing_at > computed_at or ways_at is null"
                    + " or ways_at <> computed_at) order by on_day")
    List<DayState> due(LocalDate since);

    /** Before anything is read: what comes meanwhile marks the day again. */
    @Query("update insight_day set dirty = false, computing_at = :now where on_day = :day")
    void begin(LocalDate day, Instant now);

    @Query(
            "update insight_day set computed_at = :now, ways_at = :now, visitors = :visitors,"
                    + " visits = :visits, searches = :searches, machines = :machines where on_day ="
                    + " :day")
    void end(LocalDate day, Instant now, long visitors, long visits, long searches, long machines);
}
