package org.dalil.insight.effect;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Effects that are judged for good; nothing here is ever changed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FinalRepository extends GenericRepository<FinalRow, Long> {

    Optional<FinalRow> findById(long task);

    FinalRow save(FinalRow row);

    /** Those of which the time after may be over: by its length, or by the topic's next text. */
    @Query(
            "select g.task_id from gap_task g left join topic t on t.id = g.topic_id"
                    + " where g.live_on is not null"
                    + " and not exists (select 1 from effect_final f where f.task_id = g.task_id)"
                    + " and (g.live_on < :ago or exists (select 1 from gap_task o"
                    + " left join topic u on u.id = o.topic_id where o.live_on > g.live_on"
                    + " and o.language = g.language and coalesce(u.joined_id, o.topic_id) ="
                    + " coalesce(t.joined_id, g.topic_id))) order by g.task_id")
    List<Long> due(LocalDate ago);
}
