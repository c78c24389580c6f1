package org.dalil.insight.letter;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LetterRepository extends GenericRepository<WeeklyLetter, Long> {

    @Query("select count(*) from weekly_letter where account_id = :account")
    long asked(long account);

    @Query(
            "insert into weekly_letter (account_id, asked_at, last_week) values (:account, :at,"
                    + " :week) on conflict do nothing")
    int add(long account, Instant at, LocalDate week);

    @Query("delete from weekly_letter where account_id = :account")
    int remove(long account);

    @Query(
            "select * from weekly_letter where last_week is null or last_week < :week"
                    + " order by account_id")
    List<WeeklyLetter> due(LocalDate week);

    /** Nothing where another node was faster. */
    @Query(
            "update weekly_letter set last_week = :week where account_id = :account"
                    + " and (last_week is null or last_week < :week)")
    int sent(long account, LocalDate week);
}
