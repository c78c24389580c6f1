package org.dalil.article;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ArticleRepository extends CrudRepository<Article, Long> {

    Optional<Article> findByRef(String ref);

    List<Article> findByRefIn(List<String> refs);

    List<Article> findByIdIn(List<Long> ids);

    /** Whoever writes its texts stands in line here, until their commit. */
    @Query("select id from article where id = :article for update")
    Optional<Long> lock(long article);

    @Query("update article set ref = :ref where id = :id")
    void name(long id, String ref);

    @Query("select * from article where id > :after order by id fetch first :most rows only")
    List<Article> page(long after, int most);
}
