package org.dalil.article.revision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TextLifeRepository extends GenericRepository<TextLife, Long> {

    @Query(
            "insert into text_life (revision_id, live_at, article_id, language, minor)"
                    + " select r.id, cast(:at as timestamp with time zone), t.article_id,"
                    + " t.language, r.minor from revision r"
                    + " join translation t on t.id = r.translation_id where r.id in (:revisions)"
                    + " on conflict do nothing")
    void begin(List<Long> revisions, Instant at);

    @Query(
            "update text_life set ended_at = :at"
                    + " where revision_id in (:revisions) and ended_at is null")
    void end(List<Long> revisions, Instant at);

    @Query(
            "select * from text_life where article_id = :article and language = :language"
                    + " order by live_at, revision_id")
    List<TextLife> of(long article, String language);

    @Query(
            "select l.* from text_life l join revision r on r.id = l.revision_id"
                    + " where l.article_id = :article and l.language = :language"
                    + " and l.live_at >= :since and l.minor = false and r.audience = 'PUBLIC'"
                    + " order by l.live_at, l.revision_id fetch first 1 rows only")
    Optional<TextLife> first(long article, String language, Instant since);
}
