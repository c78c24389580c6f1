package org.dalil.insight.daily;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What days were added up to. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SumRepository extends GenericRepository<SumRow, Long> {
    String SUMS =
            "sum(attempts) as attempts, sum(failed) as failed,"
                    + " sum(failed_visitors) as failed_visitors, sum(n_case) as n_case,"
                    + " sum(n_unhelpful) as n_unhelpful, sum(n_no_match) as n_no_match,"
                    + " sum(n_no_click) as n_no_click, sum(n_helped) as n_helped,"
                    + " sum(n_read) as n_read, sum(n_unclear) as n_unclear from topic_day ";
    String DAYS = "on_day >= :since and on_day <= :until and language = :language ";

    @Query(
            "select topic_id, "
                    + SUMS
                    + "where "
                    + DAYS
                    + "group by topic_id order by sum(failed_visitors) desc, sum(attempts) desc,"
                    + " topic_id fetch first :most rows only")
    List<SumRow> sums(LocalDate since, LocalDate until, String language, int most);

    /** Of all topics, or of one of them. */
    @Query(
            "select on_day, n_case, n_unhelpful, n_no_match, n_no_click, n_helped, n_read,"
                    + " n_unclear from day_total where "
                    + DAYS
                    + "order by on_day")
    List<DayOutcomes> outcomes(LocalDate since, LocalDate until, String language);

    @Query(
            "select on_day, n_case, n_unhelpful, n_no_match, n_no_click, n_helped, n_read,"
                    + " n_unclear from topic_day where topic_id = :topic and "
                    + DAYS
                    + "order by on_day")
    List<DayOutcomes> outcomesOf(long topic, LocalDate since, LocalDate until, String language);

    @Query(
            "select a.article_id, sum(a.opened) as opened, sum(a.visitors) as visitors,"
                    + " sum(a.answered) as answered from topic_article a"
                    + " join topic t on t.id = a.topic_id"
                    + " where t.joined_id = :root and a.on_day >= :since and a.on_day <= :until"
                    + " and (:language = '' or a.language = :language)"
                    + " group by a.article_id order by sum(a.opened) desc, a.article_id"
                    + " fetch first :most rows only")
    List<TopicOpening> opened(
            long root, LocalDate since, LocalDate until, String language, int most);

    @Query(
            "select count(*) from insight_day where on_day = :day and (dirty = true"
                    + " or computed_at is null or computing_at > computed_at)")
    long notComputed(LocalDate day);

    @Query("select count(*) from unit_due")
    long unitsDue();

    @Query("select coalesce(sum(visitors), 0) from topic_day where topic_id = :topic and " + DAYS)
    long visitors(long topic, LocalDate since, LocalDate until, String language);

    @Query(
            "select on_day, failed, attempts from topic_day where topic_id = :topic and "
                    + DAYS
                    + "order by on_day")
    List<DayShare> days(long topic, LocalDate since, LocalDate until, String language);

    @Query("select on_day, failed, attempts from day_total where " + DAYS + "order by on_day")
    List<DayShare> totals(LocalDate since, LocalDate until, String language);

    /** In one look: a day may be added up meanwhile. */
    @Query(
            "select on_day, sum(failed) as failed, sum(attempts) as attempts from"
                    + " (select on_day, failed, attempts from day_total where "
                    + DAYS
                    + "union all select on_day, -failed, -attempts from topic_day"
                    + " where topic_id in (:without) and "
                    + DAYS
                    + ") others group by on_day having sum(attempts) > 0 order by on_day")
    List<DayShare> totalsWithout(
            Collection<Long> without, LocalDate since, LocalDate until, String language);
}
