package org.dalil.insight.gap.fact;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.insight.gap.mark.MarkChoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is known of topics; of joined ones together. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FactRepository extends GenericRepository<CaseTopic, Long> {
    /** Of a topic that stands for itself, its own number. */
    String ROOT = "t.joined_id";

    @Query(
            "select c.case_id, "
                    + ROOT
                    + " as topic_id from case_topic c join topic t on t.id = c.topic_id"
                    + " where c.case_id in (:cases)")
    List<CaseTopic> topics(List<Long> cases);

    /** Those of them that an attempt ended in. */
    @Query(
            "select distinct a.case_id from attempt a where a.case_id in (:cases)"
                    + " and a.outcome = 'CASE' and a.on_day >= :from and a.on_day <= :to")
    List<Long> attempted(List<Long> cases, LocalDate from, LocalDate to);

    /** A case that has no topic yet belongs to no product either. */
    @Query(
            "select count(*) from (select c.id, t.joined_id as topic_id from support_case c"
                    + " left join case_topic k on k.case_id = c.id"
                    + " left join topic t on t.id = k.topic_id where c.closed_at >= :since"
                    + " and c.closed_at < :until and c.outcome is null"
                    + " and (:language = '' or c.language = :language)"
                    + " and not exists (select 1 from attempt a where a.case_id = c.id"
                    + " and a.outcome = 'CASE' and a.on_day >= :from and a.on_day <= :to)) g"
                    + " where 1 = 1"
                    + MarkChoice.LEFT)
    long unsaid(
            Instant since,
            Instant until,
            String language,
            String product,
            String category,
            LocalDate from,
            LocalDate to);

    /**
     * Articles that several visitors of a topic were answered by, the most first; and at least one
     * of ten who opened them: among many who glance at one, some come back by chance and seem to
     * have stayed.
     */
    @Query(
            "select a.article_id, "
                    + ROOT
                    + " as topic_id from topic_article a join topic t on t.id = a.topic_id"
                    + " where "
                    + ROOT
                    + " = :topic and a.on_day >= :since group by a.article_id, "
                    + ROOT
                    + " having sum(a.answered) >= :visitors"
                    + " and 10 * sum(a.answered) >= sum(a.opened)"
                    + " order by sum(a.answered) desc, a.article_id")
    List<TopicArticle> answering(long topic, LocalDate since, int visitors);

    /** What is typed most; to ask the index with, and for nobody's eyes. */
    @Query(
            "select w.words from wording w join topic t on t.id = w.topic_id where "
                    + ROOT
                    + " = :topic and w.language = :language and w.words <> ''"
                    + " order by w.visitors desc, w.id fetch first :most rows only")
    List<String> typed(long topic, String language, int most);

    /** Wordings of a topic, the most typed first. */
    @Query(
            "select w.id from wording w join topic t on t.id = w.topic_id where "
                    + ROOT
                    + " = :topic and w.language = :language and w.words <> ''"
                    + " order by w.visitors desc, w.id fetch first :most rows only")
    List<Long> wordings(long topic, String language, int most);

    @Query(
            "select c.case_id, "
                    + ROOT
                    + " as topic_id from case_topic c join topic t on t.id = c.topic_id where "
                    + ROOT
                    + " = :topic order by c.case_id desc fetch first :most rows only")
    List<CaseTopic> cases(long topic, int most);

    @Query(
            "select c.case_id, "
                    + ROOT
                    + " as topic_id from case_topic c join topic t on t.id = c.topic_id"
                    + " join support_case s on s.id = c.case_id where "
                    + ROOT
                    + " = :topic and s.closed_at >= :since and s.closed_at < :until"
                    + " order by c.case_id desc fetch first :most rows only")
    List<CaseTopic> closed(long topic, Instant since, Instant until, int most);
}
