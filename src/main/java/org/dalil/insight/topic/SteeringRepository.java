package org.dalil.insight.topic;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.insight.topic.words.TopicVisitors;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;

/** What editors change: each begins with the version they read. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SteeringRepository extends GenericRepository<Topic, Long> {

    @Query("update topic set version = version + 1 where id = :id and version = :version")
    int begin(long id, int version);

    @Query("update topic set version = version + 1 where id = :id")
    void touch(long id);

    @Query("update topic set joined_id = :root where joined_id = :former")
    int join(long former, long root);

    @Query("update topic set joined_id = :root where id in (:leaves)")
    void stand(Collection<Long> leaves, long root);

    @Query(
            "select coalesce(sum(w.visitors), 0) from wording w join topic t on t.id = w.topic_id"
                    + " where t.joined_id = :root")
    long visitors(long root);

    @Query(
            "select w.topic_id, sum(w.visitors) as visitors from wording w where w.topic_id in"
                    + " (:topics) group by w.topic_id order by sum(w.visitors) desc, w.topic_id")
    List<TopicVisitors> mostVisited(Collection<Long> topics);

    /** Of these, those that stand under a topic; most typed first. */
    @Query(
            "select w.id from wording w join topic t on t.id = w.topic_id"
                    + " where w.id in (:wordings) and t.joined_id = :root"
                    + " order by w.visitors desc, w.id")
    List<Long> under(Collection<Long> wordings, long root);

    @Query(
            "select count(*) from wording w join topic t on t.id = w.topic_id"
                    + " where t.joined_id = :root")
    long wordings(long root);

    @Query("select count(distinct language) from wording where id in (:wordings)")
    long languages(Collection<Long> wordings);

    @Query("update wording set topic_id = :topic, pinned = true where id in (:wordings)")
    void move(Collection<Long> wordings, long topic);

    @Query("update topic set name = :name, named_by = :by where id = :id")
    void name(long id, @Nullable String name, @Nullable String by);

    @Query("update topic set ignored = :ignored where id = :id")
    void ignore(long id, boolean ignored);

    @Query("update topic set assignee_id = :account where id = :id")
    void assign(long id, @Nullable Long account);

    /** What these words founded is another topic's now. */
    @Query(
            "update topic set founder = coalesce((select w.words from wording w"
                    + " where w.topic_id = topic.id and w.visitors >= 3 and w.words <> ''"
                    + " order by w.visitors desc, w.id fetch first 1 rows only), '')"
                    + " where joined_id = :root and id <> :apart and founder <> ''"
                    + " and founder in (select w.words from wording w where w.id in (:moved))")
    void refound(long root, long apart, Collection<Long> moved);
}
