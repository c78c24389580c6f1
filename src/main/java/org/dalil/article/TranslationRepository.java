package org.dalil.article;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TranslationRepository extends CrudRepository<Translation, Long> {

    Optional<Translation> findByArticleIdAndLanguage(long articleId, String language);

    List<Translation> findByArticleIdIn(List<Long> articleIds);

    List<Translation> findByArticleIdOrderByLanguage(long articleId);
}
