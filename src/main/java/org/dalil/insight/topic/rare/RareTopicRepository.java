package org.dalil.insight.topic.rare;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.insight.topic.words.TopicVisitors;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Topics by their numbers, some at a time: each question reads a few rows of an index. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RareTopicRepository extends GenericRepository<TopicVisitors, Long> {

    /** Joining, parting, naming and ignoring all raise the version. */
    String UNTOUCHED =
            "select t.id from topic t where t.id in (:ids) and t.version = 0"
                    + " and t.assignee_id is null and t.founded_on < :before"
                    + " and not exists (select 1 from wording w where w.topic_id = t.id"
                    + " and (w.pinned = true or w.last_day >= :before))"
                    + " and not exists (select 1 from case_topic k where k.topic_id = t.id)"
                    + " and not exists (select 1 from gap_task g where g.topic_id = t.id)"
                    + " and not exists (select 1 from attempt a where a.topic_id = t.id"
                    + " and a.on_day >= :before)"
                    + " and not exists (select 1 from topic_article a where a.topic_id = t.id"
                    + " and a.on_day >= :before)"
                    + " and not exists (select 1 from proposal p where p.state <> 'GONE'"
                    + " and p.kind in ('MERGE', 'SPLIT') and p.left_id = t.id)"
                    + " and not exists (select 1 from proposal p where p.state <> 'GONE'"
                    + " and p.kind = 'MERGE' and p.right_id = t.id) ";

    @Query(
            "select id from topic where id > :after and founded_on < :before and version = 0"
                    + " order by id fetch first :most rows only")
    List<Long> next(long after, LocalDate before, int most);

    /** Of these, those whose stems are of the words of one or two. */
    @Query(
            UNTOUCHED
                    + "and exists (select 1 from topic_stem s where s.topic_id = t.id)"
                    + " and (select coalesce(sum(w.visitors), 0) from wording w"
                    + " where w.topic_id = t.id) < 3")
    List<Long> rare(Collection<Long> ids, LocalDate before);

    /** Of these, those of which nothing is left that a page tells. */
    @Query(
            UNTOUCHED
                    + "and not exists (select 1 from effect_final f where f.topic_id = t.id)"
                    + " and not exists (select 1 from gap g where g.topic_id = t.id)"
                    + " and not exists (select 1 from proposal p where p.state <> 'GONE'"
                    + " and p.kind = 'SYNONYM' and exists (select 1 from wording w"
                    + " where w.topic_id = t.id and (w.id = p.left_id or w.id = p.right_id)))")
    List<Long> over(Collection<Long> ids, LocalDate before);

    /** Who changes one of them, or sets out to do something about it, waits. */
    @Query("select id from topic where id in (:ids) order by id for update")
    List<Long> hold(Collection<Long> ids);

    @Query("delete from topic_stem where topic_id in (:ids)")
    void forgetStems(Collection<Long> ids);

    @Query("update topic set founder = '' where id in (:ids) and founder <> ''")
    void forgetFounders(Collection<Long> ids);

    @Query("delete from topic_day where topic_id in (:ids)")
    void forgetDays(Collection<Long> ids);

    @Query(
            "delete from proposal where kind in ('MERGE', 'SPLIT') and left_id in (:ids)"
                    + " or kind = 'MERGE' and right_id in (:ids)")
    void forgetProposals(Collection<Long> ids);

    @Query("delete from wording where topic_id in (:ids)")
    void forgetWordings(Collection<Long> ids);

    @Query("delete from topic where id in (:ids)")
    void forget(Collection<Long> ids);
}
