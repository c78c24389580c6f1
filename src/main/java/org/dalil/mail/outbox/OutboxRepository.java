package org.dalil.mail.outbox;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.mail.smtp.Fault;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutboxRepository extends GenericRepository<OutboxRow, Long> {
    String EMPTIED = "recipient = '', sender = '', subject = '', plain = '', html = ''";

    OutboxRow save(OutboxRow fresh);

    @Query("select count(*) from outbox where state = 'WAITING' and next_at <= :now")
    long countDue(Instant now);

    @Query(
            "select id from outbox where state = 'WAITING' and next_at <= :now"
                    + " order by next_at, id fetch first :most rows only")
    List<Long> due(Instant now, int most);

    /** Empty where it was erased, sent or put off since. */
    @Query("select * from outbox where id = :id and state = 'WAITING' and next_at <= :now")
    Optional<OutboxRow> stillDue(long id, Instant now);

    /** Of what was sent nothing is kept but that it was. */
    @Query(
            "update outbox set state = 'SENT', ended_at = :now, attempts = attempts + 1,"
                    + " fault = null, answer = '', "
                    + EMPTIED
                    + " where id = :id")
    void sent(long id, Instant now);

    @Query(
            "update outbox set attempts = attempts + 1, next_at = :nextAt, fault = :fault,"
                    + " answer = :answer where id = :id and state = 'WAITING'")
    void putOff(long id, Instant nextAt, Fault fault, String answer);

    @Query(
            "update outbox set state = 'GIVEN_UP', ended_at = :now, attempts = attempts + 1,"
                    + " fault = :fault, answer = :answer where id = :id and state = 'WAITING'")
    void giveUp(long id, Instant now, Fault fault, String answer);

    /** It is still told of, and not sent again. */
    @Query("update outbox set " + EMPTIED + " where id = :id")
    void empty(long id);

    @Query(
            "update outbox set "
                    + EMPTIED
                    + " where state = 'GIVEN_UP' and ended_at < :before and recipient <> ''")
    void emptyBefore(Instant before);

    @Query(
            "update outbox set state = 'WAITING', ended_at = null, attempts = 0, next_at = :now"
                    + " where state <> 'SENT' and fault is not null and recipient <> ''")
    int again(Instant now);

    @Query("delete from outbox where about_kind = :kind and about = :about")
    void forget(String kind, long about);

    @Query(
            "select distinct recipient from outbox where about_kind = :kind and about = :about"
                    + " and state = 'WAITING' order by recipient")
    List<String> waitedFor(String kind, long about);

    @Query("delete from outbox where about_kind = :kind and about = :about and state = 'WAITING'")
    void drop(String kind, long about);

    @Query(
            "update outbox set "
                    + EMPTIED
                    + " where about_kind = :kind and about = :about and state = 'GIVEN_UP'")
    void emptyOf(String kind, long about);

    @Query("delete from outbox where state <> 'WAITING' and ended_at < :before")
    void forgetBefore(Instant before);

    @Query("select count(*) from outbox where state = :state")
    long count(OutboxState state);

    @Query("select count(*) from outbox where state = 'SENT' and ended_at >= :since")
    long countSent(Instant since);

    @Query("select max(ended_at) from outbox where state = 'SENT'")
    Optional<Instant> lastSent();

    @Query(
            "select id, kind, about_kind, about, state, attempts, next_at, fault, answer,"
                    + " created_at from outbox where fault is not null"
                    + " order by id desc fetch first :most rows only")
    List<FailedMail> failed(int most);
}
