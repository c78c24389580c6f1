package org.dalil.database;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface JobRepository extends GenericRepository<Job, String> {

    @Query("insert into job (name, held_until) values (:name, :now) on conflict do nothing")
    void know(String name, Instant now);

    @Query(
            "update job set holder = :node, held_until = :until"
                    + " where name = :name and (held_until <= :now or holder = :node)")
    int take(String name, String node, Instant now, Instant until);

    @Query("update job set held_until = :now, holder = null where name = :name and holder = :node")
    void release(String name, String node, Instant now);
}
