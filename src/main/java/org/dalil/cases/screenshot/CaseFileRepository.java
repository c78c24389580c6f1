package org.dalil.cases.screenshot;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseFileRepository extends GenericRepository<CaseFile, Long> {

    CaseFile save(CaseFile file);

    Optional<CaseFile> findByIdAndCaseId(Long id, long caseId);
}
