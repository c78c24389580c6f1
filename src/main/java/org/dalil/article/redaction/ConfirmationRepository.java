package org.dalil.article.redaction;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConfirmationRepository extends GenericRepository<Confirmation, Long> {

    Confirmation save(Confirmation confirmation);

    List<Confirmation> findByTranslationIdOrderByIdDesc(long translationId);

    @Query(
            "update redaction_confirmation set revision_id = :revision"
                    + " where translation_id = :translation and revision_id is null")
    void handedIn(long translation, long revision);
}
