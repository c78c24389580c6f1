package org.dalil.insight.report;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DayVisitorsRepository extends GenericRepository<DayVisitors, LocalDate> {

    @Query(
            "select on_day, visitors from insight_day where on_day >= :from and on_day <= :to"
                    + " and computed_at is not null order by on_day")
    List<DayVisitors> between(LocalDate from, LocalDate to);
}
