package org.dalil.web.visitor;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SaltRepository extends GenericRepository<Salt, LocalDate> {

    /** The first node of the day decides. */
    @Query(
            "insert into visitor_salt (salt_date, salt, ends_at)"
                    + " values (:saltDate, :salt, :endsAt) on conflict do nothing")
    void offer(LocalDate saltDate, String salt, Instant endsAt);

    Optional<Salt> findById(LocalDate saltDate);

    @Query("delete from visitor_salt where ends_at <= :endedBefore")
    int destroy(Instant endedBefore);

    long count();
}
