package org.dalil.insight.daily.run;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.List;

/** Visitors of days that are to be read again. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DueRepository extends GenericRepository<DueSlice, LocalDate> {

    @Query(
            "select distinct on_day, slice from unit_due order by on_day, slice"
                    + " fetch first :most rows only")
    List<DueSlice> slices(int most);

    @Query("select visitor from unit_due where on_day = :day and slice = :slice")
    List<String> visitors(LocalDate day, int slice);

    @Query(
            "delete from unit_due where on_day = :day and slice = :slice"
                    + " and visitor = :visitor")
    int take(LocalDate day, int slice, String visitor);
}
