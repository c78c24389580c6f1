package org.dalil.insight.daily.sum;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** All topics of a day together, and the one row at which those who change sums wait. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TotalRepository extends GenericRepository<TotalRow, LocalDate> {
    String SUMS =
            "select on_day, language, sum(attempts) as attempts, sum(failed) as failed,"
                    + " sum(failed_visitors) as failed_visitors, sum(visitors) as visitors,"
                    + " sum(n_case) as n_case, sum(n_unhelpful) as n_unhelpful,"
                    + " sum(n_no_match) as n_no_match, sum(n_no_click) as n_no_click,"
                    + " sum(n_helped) as n_helped, sum(n_read) as n_read,"
                    + " sum(n_unclear) as n_unclear from topic_day ";

    @Query("delete from day_total where on_day = :day")
    void forget(LocalDate day);

    @Query(
            "insert into day_total (on_day, language, attempts, failed, failed_visitors, visitors,"
                    + " n_case, n_unhelpful, n_no_match, n_no_click, n_helped, n_read, n_unclear) "
                    + SUMS
                    + "where on_day = :day group by on_day, language")
    void addUp(LocalDate day);

    @Query(
            "select distinct on_day from (select on_day, language, attempts, failed from day_total"
                    + " where on_day >= :since union all select on_day, language, -attempts,"
                    + " -failed from topic_day where on_day >= :since) both_of group by on_day,"
                    + " language having sum(attempts) <> 0 or sum(failed) <> 0 order by on_day")
    List<LocalDate> differing(LocalDate since);

    @Query(SUMS + "where topic_id in (:topics) and on_day >= :since group by on_day, language")
    List<TotalRow> of(Collection<Long> topics, LocalDate since);

    @Query(
            "update day_total set attempts = attempts + :attempts, failed = failed + :failed,"
                    + " failed_visitors = failed_visitors + :failedVisitors,"
                    + " visitors = visitors + :visitors, n_case = n_case + :nCase,"
                    + " n_unhelpful = n_unhelpful + :nUnhelpful,"
                    + " n_no_match = n_no_match + :nNoMatch, n_no_click = n_no_click + :nNoClick,"
                    + " n_helped = n_helped + :nHelped, n_read = n_read + :nRead,"
                    + " n_unclear = n_unclear + :nUnclear"
                    + " where on_day = :onDay and language = :language")
    void raise(List<TotalRow> more);

    @Query("select made from regrouping where id = 1 for update")
    long standInLine();

    @Query("update regrouping set made = made + 1 where id = 1")
    void regroup();
}
