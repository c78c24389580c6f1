package org.dalil.article.attachment;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AttachmentRepository extends CrudRepository<Attachment, Long> {

    Optional<Attachment> findByArticleIdAndName(long articleId, String name);

    Optional<Attachment> findByArticleIdAndPath(long articleId, String path);

    @Query(
            "select id, article_id, name, path, sha256, size from attachment"
                    + " where article_id in (:articles) order by article_id, name")
    List<ListedAttachment> listed(List<Long> articles);

    @Query(
            "select id, article_id, name, path, sha256, size from attachment"
                    + " where article_id = :article and name = :name")
    Optional<ListedAttachment> named(long article, String name);

    @Query("select name from attachment where article_id = :article and path = :path")
    Optional<String> name(long article, String path);

    @Query(
            "select count(*) from attachment where article_id = :article and sha256 = :sha256 and"
                    + " path = :path")
    long same(long article, String path, String sha256);
}
