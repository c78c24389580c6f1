package org.dalil.insight.daily.run;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Visitors of days that are to be read again. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DueRepository extends GenericRepository<DueSlice, LocalDate> {

    @Query("select on_day from unit_due order by on_day fetch first 1 rows only")
    Optional<LocalDate> first();

    @Query("select distinct slice from unit_due where on_day = :day order by slice")
    List<Integer> slices(LocalDate day);

    @Query(
            "select visitor from unit_due where on_day = :day and slice = :slice"
                    + " order by visitor")
    List<String> visitors(LocalDate day, int slice);

    /** Of these everybody is due: what they opened is counted again. */
    @Query("select topic_id from topic_due where on_day = :day")
    List<Long> topics(LocalDate day);

    @Query("delete from unit_due where on_day = :day")
    void done(LocalDate day);

    @Query("delete from topic_due where on_day = :day")
    void doneTopics(LocalDate day);
}
