package org.dalil.article.category;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CategoryNameRepository extends CrudRepository<CategoryName, Long> {

    List<CategoryName> findByCategoryIdOrderByLanguage(long categoryId);

    void deleteByCategoryId(long categoryId);
}
