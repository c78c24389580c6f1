package org.dalil.article.review.decided;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DecidedTextRepository extends GenericRepository<DecidedText, Long> {

    @Query(
            "select r.id as revision_id, t.article_id, a.kind, r.title, r.corrects_id,"
                    + " r.created_at from revision r"
                    + " join translation t on t.id = r.translation_id"
                    + " join article a on a.id = t.article_id where r.id in (:revisions)")
    List<DecidedText> of(Collection<Long> revisions);
}
