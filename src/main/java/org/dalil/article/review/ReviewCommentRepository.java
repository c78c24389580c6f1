package org.dalil.article.review;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReviewCommentRepository extends GenericRepository<ReviewComment, Long> {

    ReviewComment save(ReviewComment comment);

    List<ReviewComment> findByTranslationIdOrderById(long translationId);

    /** Who says the same twice at once (a double click) stands in line here. */
    @Query("select id from account where id = :account for update")
    Optional<Long> standInLine(long account);

    @Query(
            "select * from review_comment where translation_id = :translation"
                    + " and author_id = :account and body = :body and at >= :since"
                    + " order by id desc fetch first 1 rows only")
    Optional<ReviewComment> said(long translation, long account, String body, Instant since);
}
