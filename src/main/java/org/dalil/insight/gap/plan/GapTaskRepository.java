package org.dalil.insight.gap.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tasks of joined topics are those of the topic they were joined to. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface GapTaskRepository extends GenericRepository<GapTask, Long> {
    String ROOT = "coalesce(t.joined_id, g.topic_id)";
    String COLUMNS =
            "select g.task_id, "
                    + ROOT
                    + " as topic_id, g.language, g.step, g.chosen_from, g.chosen_until, g.made_on,"
                    + " g.article_id, g.revision_id, g.live_on ";
    String FROM = "from gap_task g left join topic t on t.id = g.topic_id ";
    String WITH_TASK = FROM + "join task k on k.id = g.task_id ";

    @Query(
            "insert into gap_task (task_id, topic_id, language, step, chosen_from, chosen_until,"
                    + " made_on, article_id, revision_id, live_on) values (:taskId, :topicId,"
                    + " :language, :step, :chosenFrom, :chosenUntil, :madeOn, :articleId,"
                    + " :revisionId, :liveOn)")
    void add(List<GapTask> tasks);

    /** Who sets out to do the same at the same moment stands in line here: what stands for it. */
    @Query("select coalesce(joined_id, id) from topic where id = :topic for update")
    Optional<Long> standInLine(long topic);

    @Query(COLUMNS + FROM + "where g.task_id = :task")
    Optional<GapTask> of(long task);

    @Query(
            COLUMNS
                    + WITH_TASK
                    + "where k.ended_at is null and "
                    + ROOT
                    + " in (:topics) order by g.task_id")
    List<GapTask> open(List<Long> topics);

    @Query(
            COLUMNS
                    + WITH_TASK
                    + "where k.ended_at is null and "
                    + ROOT
                    + " = :topic and g.language = :language and g.step = :step"
                    + " order by g.task_id fetch first 1 rows only")
    Optional<GapTask> same(long topic, String language, String step);

    @Query(COLUMNS + FROM + "where " + ROOT + " = :topic order by g.task_id desc")
    List<GapTask> ofTopic(long topic);

    @Query(
            COLUMNS
                    + FROM
                    + "where g.live_on >= :from and g.live_on <= :to order by g.live_on, g.task_id")
    List<GapTask> liveBetween(LocalDate from, LocalDate to);

    @Query(
            COLUMNS
                    + FROM
                    + "where g.article_id = :article and g.live_on is not null"
                    + " order by g.live_on desc, g.task_id desc")
    List<GapTask> liveOfArticle(long article);

    @Query(
            COLUMNS
                    + FROM
                    + "where g.revision_id = :revision order by g.task_id fetch first 1 rows only")
    Optional<GapTask> ofRevision(long revision);

    /** Those that may still go live: ended as not done, or long ago, nothing will. */
    @Query(
            COLUMNS
                    + WITH_TASK
                    + "where g.live_on is null and g.article_id is not null and (k.ended_at is null"
                    + " or k.ended_how = 'DONE' and k.ended_at >= :since) order by g.task_id")
    List<GapTask> waiting(Instant since);

    /** A synonym has no text that goes live: it was kept when somebody said that it is done. */
    @Query(
            COLUMNS
                    + WITH_TASK
                    + "where g.live_on is null and g.step = 'SYNONYM' and k.ended_how = 'DONE'"
                    + " order by g.task_id")
    List<GapTask> keptSynonyms();

    @Query("update gap_task set article_id = :article where task_id = :task")
    int name(long task, long article);

    @Query(
            "update gap_task set revision_id = :revision, live_on = :day"
                    + " where task_id = :task and live_on is null")
    int live(long task, long revision, LocalDate day);

    @Query("update gap_task set live_on = :day where task_id = :task and live_on is null")
    int live(long task, LocalDate day);

    /** Topics somebody had set out to do something about in these days, or had just done it. */
    @Query(
            "select distinct "
                    + ROOT
                    + " as topic_id "
                    + WITH_TASK
                    + "where g.made_on <= :to and (k.ended_at is null or k.ended_at >= :since"
                    + " or g.live_on >= :lately)")
    List<Long> topicsMeanwhile(LocalDate to, Instant since, LocalDate lately);
}
