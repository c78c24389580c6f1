package org.dalil.insight.effect;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FinalWeekRepository extends GenericRepository<FinalWeek, Long> {

    @Query("select * from effect_week where task_id = :task order by first_day")
    List<FinalWeek> of(long task);

    @Query(
            "insert into effect_week (task_id, first_day, failed, tried, others_failed,"
                    + " others_tried) values (:taskId, :firstDay, :failed, :tried, :othersFailed,"
                    + " :othersTried)")
    void add(List<FinalWeek> weeks);
}
