package org.dalil.insight.attempt;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class AttemptRepository implements GenericRepository<FailedRow, LocalDate> {
    private static final String ADD =
            "insert into attempt (on_day, slice, visitor, visit, topic_id, language, at, outcome,"
                    + " wording_id, article_id, place, shown, case_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcOperations jdbc;

    AttemptRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Query("delete from attempt where on_day = :day and slice = :slice")
    abstract long forget(LocalDate day, int slice);

    @Query("delete from attempt where on_day = :day and slice = :slice and visitor = :visitor")
    abstract long forget(LocalDate day, int slice, String visitor);

    @Query("delete from attempt where on_day < :before")
    abstract long forgetBefore(LocalDate before);

    /** A case is gone; that somebody asked for help stays. */
    @Query("update attempt set case_id = null where case_id = :number")
    abstract long forgetCase(long number);

    /** Those that ended in a case under a key that other attempts have, too. */
    @Query(
            "select distinct on_day, slice, visitor from attempt where case_id is not null"
                    + " and on_day < :before and visitor not like '.%'"
                    + " order by on_day, slice, visitor fetch first :most rows only")
    abstract List<AttemptKey> tied(LocalDate before, int most);

    /** Those at the same topic go along: one visitor counts there once, as before. */
    @Query(
            "update attempt set visitor = :fresh, slice = 0 where on_day = :onDay"
                    + " and slice = :slice and visitor = :visitor and (case_id is not null"
                    + " or topic_id in (select s.id from topic s where s.joined_id in (select"
                    + " t.joined_id from topic t join attempt a on a.topic_id = t.id"
                    + " where a.on_day = :onDay and a.slice = :slice and a.visitor = :visitor"
                    + " and a.case_id is not null)))")
    abstract void untie(LocalDate onDay, int slice, String visitor, String fresh);

    @Query(
            "select a.on_day, a.language, a.outcome, a.wording_id, a.article_id, a.shown, a.case_id"
                    + " from attempt a join topic t on t.id = a.topic_id"
                    + " where t.joined_id = :root and a.on_day >= :since and a.on_day <= :until"
                    + " and a.outcome in ('CASE', 'UNHELPFUL', 'NO_MATCH', 'NO_CLICK')"
                    + " and (:language = '' or a.language = :language)"
                    + " order by a.on_day desc, a.at desc fetch first :most rows only")
    abstract List<FailedRow> failed(
            long root, LocalDate since, LocalDate until, String language, int most);

    void add(List<KeptAttempt> attempts) {
        if (!attempts.isEmpty()) {
            jdbc.prepareStatement(
                    ADD,
                    statement -> {
                        for (var each : attempts) {
                            set(statement, each);
                            statement.addBatch();
                        }
                        return statement.executeBatch();
                    });
        }
    }

    private static void set(PreparedStatement row, KeptAttempt kept) throws SQLException {
        var attempt = kept.attempt();
        row.setObject(1, kept.day());
        row.setInt(2, kept.slice());
        row.setString(3, kept.visitor());
        row.setInt(4, kept.visit());
        row.setLong(5, attempt.topic());
        row.setString(6, attempt.language().code());
        row.setObject(7, attempt.at().atOffset(ZoneOffset.UTC));
        row.setString(8, attempt.outcome().name());
        number(row, 9, attempt.wording());
        number(row, 10, attempt.article());
        row.setObject(11, attempt.place(), Types.INTEGER);
        row.setString(12, attempt.shownByRank());
        number(row, 13, attempt.caseId());
    }

    private static void number(PreparedStatement row, int at, @Nullable Long number)
            throws SQLException {
        row.setObject(at, number, Types.BIGINT);
    }
}
