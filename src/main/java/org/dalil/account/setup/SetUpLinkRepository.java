package org.dalil.account.setup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SetUpLinkRepository extends GenericRepository<SetUpLinkRow, String> {

    @Query("insert into set_up_link (token_hash, made_at) values (:tokenHash, :now)")
    void add(String tokenHash, Instant now);

    boolean existsById(String tokenHash);

    /** The number says who was first where two use links at once. */
    @Query("delete from set_up_link where token_hash = :tokenHash")
    int use(String tokenHash);

    @Query("delete from set_up_link")
    void dropAll();
}
