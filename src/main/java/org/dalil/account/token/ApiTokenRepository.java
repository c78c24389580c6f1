package org.dalil.account.token;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ApiTokenRepository extends GenericRepository<ApiTokenRow, Long> {

    ApiTokenRow save(ApiTokenRow row);

    Optional<ApiTokenRow> findByTokenHash(String tokenHash);

    List<ApiTokenRow> findAllOrderById();

    @Query("update api_token set last_used_at = :at where id = :id")
    void used(long id, Instant at);

    @Query("update api_token set revoked_at = :at where id = :id and revoked_at is null")
    int revoke(long id, Instant at);
}
