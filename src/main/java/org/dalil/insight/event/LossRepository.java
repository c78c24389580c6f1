package org.dalil.insight.event;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LossRepository extends GenericRepository<LossRow, LocalDate> {

    @Query(
            "insert into event_loss (on_day, reason, amount) values (:day, :reason, 0)"
                    + " on conflict do nothing")
    void know(LocalDate day, String reason);

    @Query(
            "update event_loss set amount = amount + :more where on_day = :day"
                    + " and reason = :reason")
    int raise(LocalDate day, String reason, long more);

    @Query(
            "select on_day, reason, amount from event_loss where on_day >= :since"
                    + " and on_day <= :until order by on_day, reason")
    List<LossRow> between(LocalDate since, LocalDate until);
}
