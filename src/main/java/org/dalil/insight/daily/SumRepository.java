package org.dalil.insight.daily;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Sums of attempts by day. Visitors are told apart within a day alone: their keys live no longer,
 * and several days are added up.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SumRepository extends GenericRepository<SumRow, Long> {
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
    String SUMS =
            "sum(attempts) as attempts, sum(failed) as failed,"
                    + " sum(failed_visitors) as failed_visitors, sum(n_case) as n_case,"
                    + " sum(n_unhelpful) as n_unhelpful, sum(n_no_match) as n_no_match,"
                    + " sum(n_no_click) as n_no_click, sum(n_helped) as n_helped,"
                    + " sum(n_read) as n_read, sum(n_unclear) as n_unclear from topic_day ";
    String DAYS = "on_day >= :since and on_day <= :until and language = :language ";

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

    @Query(
            "select topic_id, "
                    + SUMS
                    + "where "
                    + DAYS
                    + "group by topic_id order by sum(failed_visitors) desc, sum(attempts) desc,"
                    + " topic_id fetch first :most rows only")
    List<SumRow> sums(LocalDate since, LocalDate until, String language, int most);

    @Query(
            "select on_day, failed, attempts from topic_day where topic_id = :topic and "
                    + DAYS
                    + "order by on_day")
    List<DayShare> days(long topic, LocalDate since, LocalDate until, String language);

    @Query(
            "select on_day, sum(failed) as failed, sum(attempts) as attempts from topic_day where "
                    + DAYS
                    + "and topic_id not in (:without) group by on_day order by on_day")
    List<DayShare> daysWithout(
            Collection<Long> without, LocalDate since, LocalDate until, String language);
}
