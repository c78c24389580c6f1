package org.dalil.insight.topic;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.insight.topic.words.TypedRow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TopicRepository extends GenericRepository<Topic, Long> {

    Topic save(Topic topic);

    Optional<Topic> findById(long id);

    @Query("update topic set joined_id = id where id = :id and joined_id is null")
    void standAlone(long id);

    @Query("select * from topic where id in (:ids)")
    List<Topic> these(Collection<Long> ids);

    /** All that were joined to one of these, themselves among them. */
    @Query("select * from topic where joined_id in (:roots) order by joined_id, id")
    List<Topic> joined(Collection<Long> roots);

    @Query(
            "select w.id, t.joined_id as root, w.language, w.words, w.visitors,"
                    + " coalesce(sum(d.visitors), 0) as lately"
                    + " from topic t join wording w on w.topic_id = t.id"
                    + " left join wording_day d on d.wording_id = w.id and d.on_day >= :since"
                    + " where t.joined_id in (:roots) and w.words <> ''"
                    + " and w.visitors >= :fewest"
                    + " group by w.id, t.joined_id, w.language, w.words, w.visitors")
    List<TypedRow> typed(Collection<Long> roots, LocalDate since, long fewest);

    /** An editor's name stays. */
    @Query(
            "update topic set name = :name where joined_id = :root and language = :language"
                    + " and named_by is null and (name is null or name <> :name)")
    void call(long root, String language, String name);

    /** Too few type any more what it was called by. */
    @Query(
            "update topic set name = null where joined_id = :root and language = :language"
                    + " and named_by is null")
    void call(long root, String language);

    /** The same words, written otherwise; an editor's name stays. */
    @Query(
            "update topic set name = :words where language = :language and name = :was"
                    + " and named_by is null and joined_id = (select t.joined_id from topic t"
                    + " where t.id = :topic)")
    void respell(long topic, String language, String was, String words);

    @Query("update topic set founder = :words where id = :topic and founder = :was")
    void refound(long topic, String was, String words);

    @Query(
            "select t.joined_id as root, max(k.case_id) as case_id"
                    + " from case_topic k join topic t on t.id = k.topic_id"
                    + " join support_case c on c.id = k.case_id"
                    + " where t.joined_id in (:roots) group by t.joined_id")
    List<LatestCase> latestCases(Collection<Long> roots);

    /** Topics that these words founded, unless enough people typed the same. */
    @Query(
            "select t.* from topic t where t.language = :language and t.founder in (:words)"
                    + " and not exists (select 1 from wording w where w.topic_id = t.id"
                    + " and w.words = t.founder and w.visitors >= 3)")
    List<Topic> foundedBy(String language, Collection<String> words);

    @Query(
            "update topic set founder = coalesce((select w.words from wording w"
                    + " where w.topic_id = topic.id and w.visitors >= 3 and w.words <> ''"
                    + " order by w.visitors desc, w.id fetch first 1 rows only), '')"
                    + " where founded_on < :before and founder <> '' and not exists (select 1"
                    + " from wording w where w.topic_id = topic.id and w.words = topic.founder"
                    + " and w.visitors >= 3)")
    void forgetRareFounders(LocalDate before);

    @Query(
            "update topic set founder = '' where id = :id and not exists (select 1 from wording w"
                    + " where w.topic_id = topic.id and w.words = topic.founder)")
    void forgetFounderOfACase(long id);

    /** Nobody searched for it or tried it, and no case is placed by it. */
    @Query(
            "delete from topic_stem where topic_id = :id and not exists (select 1 from wording w"
                    + " where w.topic_id = :id) and not exists (select 1 from case_topic k"
                    + " where k.topic_id = :id) and not exists (select 1 from attempt a"
                    + " where a.topic_id = :id)")
    void forgetStemsOfACase(long id);

    @Query("update topic set founder = '' where id in (:ids)")
    void forgetFounders(Collection<Long> ids);

    /** Others are placed by them as long as anybody's words stand there, or three people's did. */
    @Query(
            "delete from topic_stem where topic_id in (:ids) and not exists (select 1"
                    + " from wording w where w.topic_id = topic_stem.topic_id and w.visitors > 0"
                    + " and w.words <> '') and (select coalesce(sum(w.visitors), 0)"
                    + " from wording w where w.topic_id = topic_stem.topic_id) < 3")
    void forgetStems(Collection<Long> ids);
}
