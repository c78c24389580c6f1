package org.dalil.article.care;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import org.dalil.account.Audience;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ArchiveRepository extends GenericRepository<ArchiveRow, Long> {
    String ARCHIVED =
            "select a.id as article_id, a.replaced_by_id, a.archive_reason from article a"
                    + " where a.confidence = 'ARCHIVED' and a.id = :article";

    @Query("update article set archive_reason = :reason, replaced_by_id = :by where id = :article")
    void note(long article, @Nullable String reason, @Nullable Long by);

    @Query("update article set archived_at = :at where id = :article")
    void archivedAt(long article, Instant at);

    @Query("update article set restored_at = :at where id = :article")
    void restoredAt(long article, Instant at);

    @Query("select id as article_id, archived_at, restored_at from article where id = :article")
    Optional<ShelfTimes> times(long article);

    @Query(ARCHIVED)
    Optional<ArchiveRow> find(long article);

    /** Only where this reader could have read it before: others learn nothing from a redirect. */
    @Query(
            ARCHIVED
                    + " and a.audience in (:readable) and exists (select 1 from translation t"
                    + " join revision r on r.id = t.published_revision_id"
                    + " where t.article_id = a.id and r.audience in (:readable))")
    Optional<ArchiveRow> known(long article, List<Audience> readable);

    @Query(
            "select a.id as article_id, a.owner, a.review_by, t.language as language_code, r.title"
                    + " from article a join translation t on t.article_id = a.id"
                    + " join revision r on r.id = t.published_revision_id"
                    + " where a.review_by < :today and a.confidence <> 'ARCHIVED'"
                    + " order by a.review_by, a.id, t.language")
    List<OverdueText> overdue(LocalDate today);

    String DUE =
            "from article a join translation t on t.article_id = a.id"
                    + " join revision r on r.id = t.published_revision_id"
                    + " where a.review_by < :today and a.confidence <> 'ARCHIVED'"
                    + " and (:owner = '' or lower(a.owner) = :owner) ";

    /** An empty owner is everybody's. */
    @Query(
            "select a.id as article_id, a.owner, a.review_by, t.language as language_code, r.title "
                    + DUE
                    + "order by a.review_by, a.id, t.language fetch first :most rows only")
    List<OverdueText> overdueOf(LocalDate today, String owner, int most);

    @Query("select count(distinct a.id) " + DUE)
    long countOverdueOf(LocalDate today, String owner);
}
