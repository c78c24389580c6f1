package org.dalil.insight.daily.sum;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.insight.daily.SumRow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Sums and visitors that are due anew where topics are joined or split. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RegroupRepository extends GenericRepository<SumRow, Long> {
    String OF = "where t.joined_id in (:roots) and a.on_day >= :since ";

    @Query("select id from topic where joined_id in (:roots)")
    List<Long> leaves(Collection<Long> roots);

    /** From here on there are attempts to sum up. */
    @Query("select on_day from attempt order by on_day fetch first 1 rows only")
    Optional<LocalDate> oldest();

    @Query("delete from topic_day where topic_id in (:topics) and on_day >= :since")
    void forget(Collection<Long> topics, LocalDate since);

    @Query(
            DaySumRepository.INSERT
                    + "select a.on_day, t.joined_id, a.language, "
                    + DaySumRepository.COUNTS
                    + OF
                    + "group by a.on_day, t.joined_id, a.language")
    void addByLanguage(Collection<Long> roots, LocalDate since);

    @Query(
            DaySumRepository.INSERT
                    + "select a.on_day, t.joined_id, '', "
                    + DaySumRepository.COUNTS
                    + OF
                    + "group by a.on_day, t.joined_id")
    void addTogether(Collection<Long> roots, LocalDate since);

    /** Days whose attempts are gone: under a number that is nobody's, until the others are away. */
    @Query(
            DaySumRepository.INSERT
                    + "select on_day, :aside, language, sum(attempts), sum(failed),"
                    + " sum(failed_visitors), sum(visitors), sum(n_case), sum(n_unhelpful),"
                    + " sum(n_no_match), sum(n_no_click), sum(n_helped), sum(n_read),"
                    + " sum(n_unclear) from topic_day where topic_id in (:topics)"
                    + " and on_day < :before group by on_day, language")
    void addUpAside(long aside, Collection<Long> topics, LocalDate before);

    @Query("delete from topic_day where topic_id in (:topics) and on_day < :before")
    void forgetBefore(Collection<Long> topics, LocalDate before);

    @Query("update topic_day set topic_id = :topic where topic_id = :aside")
    void bringBack(long aside, long topic);

    /** Who has two attempts that are one now. */
    @Query(
            "insert into unit_due (on_day, slice, visitor)"
                    + " select on_day, slice, visitor from attempt where topic_id in (:topics)"
                    + " and on_day >= :since"
                    + " group by on_day, slice, visitor having count(*) > 1 on conflict do nothing")
    void dueWhereTwice(Collection<Long> topics, LocalDate since);

    /** Who has one attempt that may be two now. */
    @Query(
            "insert into unit_due (on_day, slice, visitor)"
                    + " select distinct on_day, slice, visitor from attempt"
                    + " where topic_id in (:topics) and on_day >= :since on conflict do nothing")
    void due(Collection<Long> topics, LocalDate since);

    /** On days on which any of these was asked for, each of them. */
    @Query(
            "insert into topic_due (on_day, topic_id)"
                    + " select d.on_day, t.id from (select distinct on_day from attempt"
                    + " where topic_id in (:topics) and on_day >= :since) d"
                    + " join topic t on t.id in (:topics) on conflict do nothing")
    void dueOpenings(Collection<Long> topics, LocalDate since);

    /** Of two in one visit, which are read anew, one stays. */
    @Query(
            "update attempt set topic_id = :topic where topic_id in (:leaves) and wording_id in"
                + " (:wordings) and not exists (select 1 from attempt o where o.on_day ="
                + " attempt.on_day and o.slice = attempt.slice and o.visitor = attempt.visitor and"
                + " o.visit = attempt.visit and o.language = attempt.language and o.topic_id <"
                + " attempt.topic_id and o.wording_id in (:wordings))")
    void moveAttempts(Collection<Long> wordings, Collection<Long> leaves, long topic);

    @Query("update case_topic set topic_id = :topic where wording_id in (:wordings)")
    void moveCases(Collection<Long> wordings, long topic);
}
