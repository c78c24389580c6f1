package org.dalil.content.record;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ArticleFileRepository extends CrudRepository<ArticleFile, Long> {

    List<ArticleFile> findByArticleIdIn(List<Long> articleIds);

    boolean existsByPath(String path);
}
