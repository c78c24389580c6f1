package org.dalil.insight.gap.mark;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What names products and categories; of joined topics together. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface NamingRepository extends GenericRepository<NamedRow, Long> {
    /** Of a topic that stands for itself, its own number. */
    String ROOT = "t.joined_id";

    /** Articles that several visitors of a topic opened, and how many did. */
    @Query(
            "select "
                    + ROOT
                    + " as topic_id, '' as product, a.article_id, sum(a.visitors) as times"
                    + " from topic_article a join topic t on t.id = a.topic_id"
                    + " where a.on_day >= :since group by "
                    + ROOT
                    + ", a.article_id having sum(a.visitors) >= :visitors")
    List<NamedRow> opened(LocalDate since, int visitors);

    /**
     * What cases name that were opened or closed since; those that are open have the topic of the
     * attempt they ended.
     */
    @Query(
            "select g.topic_id, g.product, g.article_id, count(*) as times from (select "
                    + ROOT
                    + " as topic_id, c.product,"
                    + " coalesce(c.outcome_article_id, c.came_from_id) as article_id"
                    + " from support_case c join case_topic k on k.case_id = c.id"
                    + " join topic t on t.id = k.topic_id"
                    + " where c.opened_at >= :since or c.closed_at >= :since union all select "
                    + ROOT
                    + ", c.product, coalesce(c.outcome_article_id, c.came_from_id)"
                    + " from support_case c join attempt a on a.case_id = c.id"
                    + " join topic t on t.id = a.topic_id"
                    + " where (c.opened_at >= :since or c.closed_at >= :since)"
                    + " and a.outcome = 'CASE' and not exists (select 1 from case_topic k"
                    + " where k.case_id = c.id)) g group by g.topic_id, g.product, g.article_id")
    List<NamedRow> named(Instant since);

    /** Categories that visitors searched within, and how many did. */
    @Query(
            "select "
                    + ROOT
                    + " as topic_id, k.category_id, sum(k.visitors) as times"
                    + " from wording_category k join wording w on w.id = k.wording_id"
                    + " join topic t on t.id = w.topic_id where k.on_day >= :since group by "
                    + ROOT
                    + ", k.category_id")
    List<ChosenRow> chosen(LocalDate since);
}
