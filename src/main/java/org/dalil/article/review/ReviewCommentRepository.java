package org.dalil.article.review;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReviewCommentRepository extends GenericRepository<ReviewComment, Long> {

    ReviewComment save(ReviewComment comment);

    List<ReviewComment> findByTranslationIdOrderById(long translationId);
}
