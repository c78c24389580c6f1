package org.dalil.account.person;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountLinkRepository extends GenericRepository<AccountLinkRow, String> {

    @Query(
            "insert into account_link (token_hash, account_id, ends_at)"
                    + " values (:tokenHash, :accountId, :endsAt)")
    void add(String tokenHash, long accountId, Instant endsAt);

    Optional<AccountLinkRow> findById(String tokenHash);

    /** The number says who was first where two use it at once. */
    @Query("delete from account_link where token_hash = :tokenHash")
    int use(String tokenHash);

    @Query("delete from account_link where account_id = :accountId")
    void dropAll(long accountId);
}
