package org.dalil.insight.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MarkedDayRepository extends GenericRepository<MarkedDayRow, Long> {

    MarkedDayRow save(MarkedDayRow row);

    @Query("select * from marked_day order by first_day desc, id desc")
    List<MarkedDayRow> all();

    @Query(
            "select * from marked_day where first_day <= :to and last_day >= :from"
                    + " order by first_day, id")
    List<MarkedDayRow> between(LocalDate from, LocalDate to);

    @Query("delete from marked_day where id = :id")
    int remove(long id);
}
