package org.dalil.insight.gap;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.insight.gap.mark.MarkChoice;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Products and categories as {@link MarkChoice} says. A topic that was joined to another since is
 * left out at once; the other has its failures when the gaps are counted again.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface GapRepository extends GenericRepository<GapRow, Long> {
    String FILTERED =
            "from gap g left join topic t on t.id = g.topic_id"
                    + " where g.until_day = :until and g.language = :language and g.weight > 0"
                    + " and coalesce(t.joined_id, g.topic_id) = g.topic_id"
                    + MarkChoice.LEFT;

    String LISTED =
            FILTERED
                    + "and g.visitors + g.cases >= 3 and coalesce(t.ignored, false) = false"
                    + " order by g.weight desc, g.attempts desc, g.topic_id ";

    @Query("select g.* " + LISTED + "fetch first :most rows only")
    List<GapRow> list(LocalDate until, String language, String product, String category, int most);

    @Query("select g.weight " + LISTED)
    List<Integer> weights(LocalDate until, String language, String product, String category);

    @Query(
            "select count(*) as topics, coalesce(sum(g.attempts), 0) as attempts,"
                    + " coalesce(sum(g.failed), 0) as failed, coalesce(sum(g.cases), 0) as cases,"
                    + " coalesce(sum(case when g.visitors + g.cases < 3 then 1 else 0 end), 0)"
                    + " as rare, coalesce(sum(case when coalesce(t.ignored, false) = true"
                    + " and g.visitors + g.cases >= 3 then 1 else 0 end), 0) as ignored "
                    + FILTERED)
    GapTotals totals(LocalDate until, String language, String product, String category);

    /** What all of them weigh together. */
    @Query("select coalesce(sum(g.weight), 0) " + FILTERED)
    int weight(LocalDate until, String language, String product, String category);

    /** Of all topics: also of those in which nobody failed. */
    @Query(
            "select coalesce(sum(attempts), 0) from gap"
                    + " where until_day = :until and language = ''")
    long attempts(LocalDate until);

    @Query(
            "select g.* from gap g where g.until_day = :until and g.language = :language and"
                    + " g.topic_id = :topic")
    Optional<GapRow> of(LocalDate until, String language, long topic);

    @Query(
            "insert into gap (until_day, topic_id, language, weight, visitors, cases, attempts,"
                    + " failed, unclear, n_case, n_unhelpful, n_no_match, n_no_click, n_helped,"
                    + " n_read, c_not_helpful, c_not_opened, c_not_found, c_waiting,"
                    + " c_other_language, c_no_article, cause, article_id,"
                    + " cause_language, answer_language) values (:untilDay,"
                    + " :topicId, :language, :weight, :visitors, :cases, :attempts, :failed,"
                    + " :unclear, :nCase, :nUnhelpful, :nNoMatch, :nNoClick, :nHelped, :nRead,"
                    + " :cNotHelpful, :cNotOpened, :cNotFound, :cWaiting, :cOtherLanguage,"
                    + " :cNoArticle, :cause, :articleId,"
                    + " :causeLanguage, :answerLanguage)")
    void add(List<GapRow> rows);

    @Query("delete from gap where until_day = :until")
    void forget(LocalDate until);

    @Query("delete from gap_run where until_day = :until")
    void forgetRun(LocalDate until);

    @Query(
            "insert into gap_run (until_day, computed_at, kept, due_at) values (:until, :at, :kept,"
                    + " cast(:due as timestamp with time zone))")
    void addRun(LocalDate until, Instant at, boolean kept, @Nullable Instant due);

    @Query("select until_day from gap_run where kept = true")
    List<LocalDate> keptRuns();

    /** When topics were last joined or split; of whatever days they were counted for since. */
    @Query("select max(due_at) as due_at from gap_run having max(due_at) is not null")
    Optional<Instant> dueAt();

    /** When topics were last joined or split, for these days. */
    @Query("select due_at from gap_run where until_day = :until and due_at is not null")
    Optional<Instant> dueAt(LocalDate until);

    @Query("update gap_run set due_at = :now")
    void dueAgain(Instant now);

    /** Whether somebody's visits are still to be read again since topics were joined or split. */
    @Query("select count(*) from unit_due")
    long visitorsDue();

    @Query("select * from gap where topic_id in (:topics)")
    List<GapRow> rowsOf(Collection<Long> topics);

    @Query("delete from gap where topic_id in (:topics)")
    void forgetTopics(Collection<Long> topics);

    @Query("select until_day from gap_run order by until_day desc")
    List<LocalDate> runs();

    @Query("select computed_at from gap_run where until_day = :until")
    Optional<Instant> computedAt(LocalDate until);

    /** When the events of a day were last made into attempts. */
    @Query("select computed_at from insight_day where on_day = :day and computed_at is not null")
    Optional<Instant> dayComputedAt(LocalDate day);

    /** Topics that an editor took from the list. */
    @Query("select id from topic where ignored = true")
    List<Long> ignored();

    /** Whether anything happened on it. */
    @Query("select count(*) from insight_day where on_day = :day")
    long known(LocalDate day);

    /** The first day of which anything is known. */
    @Query("select min(on_day) from insight_day")
    Optional<LocalDate> began();

    @Query(
            "select coalesce(sum(machines), 0) from insight_day"
                    + " where on_day >= :from and on_day <= :until")
    long machines(LocalDate from, LocalDate until);
}
