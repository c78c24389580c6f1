package org.dalil.article.preview;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PreviewRepository extends GenericRepository<PreviewRow, Long> {

    PreviewRow save(PreviewRow row);

    Optional<PreviewRow> findById(long id);

    Optional<PreviewRow> findByTokenHash(String tokenHash);

    @Query(
            "select * from preview_link where article_id = :article and language = :language"
                    + " order by id desc")
    List<PreviewRow> of(long article, String language);

    @Query("update preview_link set revoked_at = :at where id = :id and revoked_at is null")
    int revoke(long id, Instant at);

    @Query(
            "update preview_link set revoked_at = :at where article_id = :article"
                    + " and revoked_at is null and ends_at > :at")
    int revokeAll(long article, Instant at);

    @Query("delete from preview_link where ends_at < :before")
    void forget(Instant before);
}
