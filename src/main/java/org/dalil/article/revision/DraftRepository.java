package org.dalil.article.revision;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import org.dalil.article.ArticleKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftRepository extends CrudRepository<Draft, Long> {

    Optional<Draft> findByTranslationId(long translationId);

    List<Draft> findByTranslationIdIn(List<Long> translationIds);

    @Query(
            "insert into draft_writer (translation_id, account_id)"
                    + " values (:translation, :account) on conflict do nothing")
    void sign(long translation, long account);

    @Query("delete from draft_writer where translation_id = :translation")
    void forgetWriters(long translation);

    @Query("delete from draft_writer where translation_id in (:translations)")
    void forgetWriters(List<Long> translations);

    @Query(
            "insert into revision_writer (revision_id, account_id)"
                    + " select cast(:revision as bigint), w.account_id from draft_writer w"
                    + " where w.translation_id = :translation")
    void carryWriters(long translation, long revision);

    @Query(
            "update revision set source_revision_id = (select d.source_revision_id from draft d"
                    + " where d.translation_id = :translation) where id = :revision")
    void carrySource(long translation, long revision);

    /** Who begins two at once (a double click) stands in line here, until the first is stored. */
    @Query("select id from account where id = :account for update")
    Optional<Long> standInLine(long account);

    @Query(
            "select a.id from draft d join translation t on t.id = d.translation_id join article a"
                + " on a.id = t.article_id where d.author_id = :account and t.language = :language"
                + " and a.kind = :kind and d.title = :title and d.body = :body and d.version = 0"
                + " and a.created_at >= :since order by a.id desc fetch first 1 rows only")
    Optional<Long> begun(
            long account,
            String language,
            ArticleKind kind,
            String title,
            String body,
            Instant since);
}
