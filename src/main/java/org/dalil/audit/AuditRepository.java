package org.dalil.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditRepository extends GenericRepository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    void saveAll(Iterable<AuditEntry> entries);

    @Query(
            "select * from audit_entry where subject_kind = :subjectKind and subject = :subject"
                    + " order by id desc fetch first :most rows only")
    List<AuditEntry> of(String subjectKind, long subject, int most);
}
