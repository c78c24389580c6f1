package org.dalil.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditRepository extends GenericRepository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    void saveAll(Iterable<AuditEntry> entries);

    @Query("select coalesce(max(id), 0) from audit_entry")
    long last();

    @Query(
            "select * from audit_entry where subject_kind = :subjectKind and subject = :subject"
                    + " order by id desc fetch first :most rows only")
    List<AuditEntry> of(String subjectKind, long subject, int most);

    @Query(
            "select * from audit_entry where subject_kind = :subjectKind"
                    + " and subject in (:subjects) and id < :before"
                    + " order by id desc fetch first :most rows only")
    List<AuditEntry> before(String subjectKind, List<Long> subjects, long before, int most);

    @Query(
            "select * from audit_entry where subject_kind = :subjectKind and deed in (:deeds)"
                    + " and at >= :from and at < :until"
                    + " order by at, id fetch first :most rows only")
    List<AuditEntry> between(
            String subjectKind, List<String> deeds, Instant from, Instant until, int most);

    /** Zero for {@code person} is everybody: nobody has that number. */
    @Query(
            "select * from audit_entry where id < :before"
                    + " and (:any = true or subject_kind in (:kinds))"
                    + " and (:person = 0 or actor_id = :person"
                    + " or (subject_kind = 'account' and subject = :person))"
                    + " order by id desc fetch first :most rows only")
    List<AuditEntry> all(boolean any, List<String> kinds, long person, long before, int most);
}
