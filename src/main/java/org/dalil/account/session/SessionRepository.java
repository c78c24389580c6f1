package org.dalil.account.session;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRepository extends GenericRepository<SessionRow, String> {

    @Query(
            "insert into session (token_hash, account_id, begun_at, seen_at)"
                    + " values (:tokenHash, :accountId, :now, :now)")
    void begin(String tokenHash, long accountId, Instant now);

    Optional<SessionRow> findById(String tokenHash);

    @Query("update session set seen_at = :now where token_hash = :tokenHash")
    void seen(String tokenHash, Instant now);

    @Query("delete from session where token_hash = :tokenHash")
    void end(String tokenHash);

    @Query("delete from session where account_id = :accountId")
    void endAll(long accountId);

    @Query("delete from session where seen_at < :unseenSince or begun_at < :begunBefore")
    int endOld(Instant unseenSince, Instant begunBefore);

    @Query("update account set seen_at = :now where id = :accountId")
    void present(long accountId, Instant now);
}
