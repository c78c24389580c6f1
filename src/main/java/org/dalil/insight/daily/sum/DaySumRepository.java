package org.dalil.insight.daily.sum;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.insight.daily.SumRow;

import java.time.LocalDate;

/**
 * Adds up the attempts of a day. Visitors are told apart within a day alone: their keys live no
 * longer, and several days are added up.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DaySumRepository extends GenericRepository<SumRow, Long> {
    String FAILED = "a.outcome in ('CASE', 'UNHELPFUL', 'NO_MATCH', 'NO_CLICK')";
    String INSERT =
            "insert into topic_day (on_day, topic_id, language, attempts, failed, failed_visitors,"
                    + " visitors, n_case, n_unhelpful, n_no_match, n_no_click, n_helped, n_read,"
                    + " n_unclear) ";
    String COUNTS =
            "count(*), sum(case when "
                    + FAILED
                    + " then 1 else 0 end), count(distinct case when "
                    + FAILED
                    + " then a.visitor end), count(distinct a.visitor),"
                    + " sum(case when a.outcome = 'CASE' then 1 else 0 end),"
                    + " sum(case when a.outcome = 'UNHELPFUL' then 1 else 0 end),"
                    + " sum(case when a.outcome = 'NO_MATCH' then 1 else 0 end),"
                    + " sum(case when a.outcome = 'NO_CLICK' then 1 else 0 end),"
                    + " sum(case when a.outcome = 'HELPED' then 1 else 0 end),"
                    + " sum(case when a.outcome = 'READ' then 1 else 0 end),"
                    + " sum(case when a.outcome = 'UNCLEAR' then 1 else 0 end)"
                    + " from attempt a join topic t on t.id = a.topic_id ";

    @Query("delete from topic_day where on_day = :day")
    void forget(LocalDate day);

    @Query(
            INSERT
                    + "select a.on_day, t.joined_id, a.language, "
                    + COUNTS
                    + "where a.on_day = :day group by a.on_day, t.joined_id, a.language")
    void addByLanguage(LocalDate day);

    @Query(
            INSERT
                    + "select a.on_day, t.joined_id, '', "
                    + COUNTS
                    + "where a.on_day = :day group by a.on_day, t.joined_id")
    void addTogether(LocalDate day);
}
