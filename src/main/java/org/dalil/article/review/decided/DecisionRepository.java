package org.dalil.article.review.decided;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DecisionRepository extends GenericRepository<Decision, Long> {

    @Query(
            "select e.id as entry_id, t.article_id, a.kind, r.title, e.deed = 'approved' as"
                    + " approved, r.corrects_id, r.created_at as handed_in_at, e.at as decided_at"
                    + " from audit_entry e join revision r on r.id = e.subject"
                    + " join translation t on t.id = r.translation_id"
                    + " join article a on a.id = t.article_id"
                    + " where e.subject_kind = 'revision' and e.deed in ('approved', 'returned')"
                    + " and e.at >= :from and e.at < :until"
                    + " order by e.at, e.id fetch first :most rows only")
    List<Decision> between(Instant from, Instant until, int most);
}
