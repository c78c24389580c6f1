package org.dalil.article.review.decided;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface HandedInRepository extends GenericRepository<HandedIn, Long> {

    @Query("select id as revision_id, corrects_id, created_at from revision where id = :revision")
    Optional<HandedIn> find(long revision);
}
