package org.dalil.article;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftRepository extends CrudRepository<Draft, Long> {

    Optional<Draft> findByTranslationId(long translationId);

    List<Draft> findByTranslationIdIn(List<Long> translationIds);
}
